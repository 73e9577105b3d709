using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Tree;

/// <summary><c>[result for (x in o) if (filter)]</c>.</summary>
internal sealed class ArrayComprehension(Expression result, IReadOnlyList<ComprehensionLoop> loops, Expression? filter)
    : Expression(NodeType.Extension)
{
    public Expression Result { get; } = result;

    /// <summary>Outermost first.</summary>
    public IReadOnlyList<ComprehensionLoop> Loops { get; } = loops;

    public Expression? Filter { get; } = filter;

    protected override IEnumerator<Node>? GetChildNodes() => Children.Of([.. Loops, Filter, Result]);

    protected override object? Accept(AstVisitor visitor) => AcceptAsExtension(visitor);
}
