using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Tree;

/// <summary><c>for each (left in right) body</c>: visits values instead of keys.</summary>
internal sealed class ForEachStatement(Node left, Expression right, Statement body) : Statement(NodeType.Extension)
{
    /// <summary>A <see cref="VariableDeclaration"/> with one declarator, or a target of assignment.</summary>
    public Node Left { get; } = left;

    public Expression Right { get; } = right;

    public Statement Body { get; } = body;

    protected override IEnumerator<Node>? GetChildNodes() => Children.Of(Left, Right, Body);

    protected override object? Accept(AstVisitor visitor) => AcceptAsExtension(visitor);
}
