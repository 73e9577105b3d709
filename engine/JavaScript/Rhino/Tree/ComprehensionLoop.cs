using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Tree;

/// <summary>One <c>for (left in right)</c> of a comprehension.</summary>
internal sealed class ComprehensionLoop(Node left, Expression right, ComprehensionLoopKind kind)
    : Node(NodeType.Extension)
{
    /// <summary>An <see cref="Identifier"/>, <see cref="ArrayPattern"/> or <see cref="ObjectPattern"/>; its names live in the comprehension.</summary>
    public Node Left { get; } = left;

    public Expression Right { get; } = right;

    public ComprehensionLoopKind Kind { get; } = kind;

    protected override IEnumerator<Node>? GetChildNodes() => Children.Of(Left, Right);

    protected override object? Accept(AstVisitor visitor) => AcceptAsExtension(visitor);
}
