using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Tree;

/// <summary>
/// A <c>try</c> with several or conditional catch clauses. A plain one is an ordinary <see cref="TryStatement"/>.
/// </summary>
internal sealed class RhinoTryStatement(
    NestedBlockStatement block,
    IReadOnlyList<RhinoCatchClause> handlers,
    NestedBlockStatement? finalizer
) : Statement(NodeType.Extension)
{
    public NestedBlockStatement Block { get; } = block;

    /// <summary>In source order; only the last may be without a condition. When none applies the error goes on.</summary>
    public IReadOnlyList<RhinoCatchClause> Handlers { get; } = handlers;

    public NestedBlockStatement? Finalizer { get; } = finalizer;

    protected override IEnumerator<Node>? GetChildNodes() => Children.Of([Block, .. Handlers, Finalizer]);

    protected override object? Accept(AstVisitor visitor) => AcceptAsExtension(visitor);
}
