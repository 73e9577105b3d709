using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Tree;

/// <summary><c>let (a = 1) a + 1</c>: an expression with names of its own.</summary>
internal sealed class LetExpression(VariableDeclaration declaration, Expression body) : Expression(NodeType.Extension)
{
    public VariableDeclaration Declaration { get; } = declaration;

    public Expression Body { get; } = body;

    protected override IEnumerator<Node>? GetChildNodes() => Children.Of(Declaration, Body);

    protected override object? Accept(AstVisitor visitor) => AcceptAsExtension(visitor);
}
