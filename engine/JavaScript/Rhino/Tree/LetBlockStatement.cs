using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Tree;

/// <summary><c>let (a = 1, b = 2) { … }</c>: the names exist in the block only; initialisers are evaluated outside of it.</summary>
internal sealed class LetBlockStatement(VariableDeclaration declaration, NestedBlockStatement body)
    : Statement(NodeType.Extension)
{
    public VariableDeclaration Declaration { get; } = declaration;

    public NestedBlockStatement Body { get; } = body;

    protected override IEnumerator<Node>? GetChildNodes() => Children.Of(Declaration, Body);

    protected override object? Accept(AstVisitor visitor) => AcceptAsExtension(visitor);
}
