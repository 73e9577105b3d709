using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Tree;

/// <summary><c>catch (name if condition) body</c>; the condition sees the name.</summary>
internal sealed class RhinoCatchClause(Identifier name, Expression? condition, NestedBlockStatement body)
    : Node(NodeType.Extension)
{
    public Identifier Name { get; } = name;

    public Expression? Condition { get; } = condition;

    public NestedBlockStatement Body { get; } = body;

    protected override IEnumerator<Node>? GetChildNodes() => Children.Of(Name, Condition, Body);

    protected override object? Accept(AstVisitor visitor) => AcceptAsExtension(visitor);
}
