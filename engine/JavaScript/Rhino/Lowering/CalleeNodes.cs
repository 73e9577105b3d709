using System.Runtime.CompilerServices;
using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering;

/// <summary>
/// Tells <c>o.m</c> in <c>o.m()</c> from one that is only read: their error texts differ. The tree is walked when the
/// first such error of a script comes up, never before.
/// </summary>
internal sealed class CalleeNodes : AstVisitor
{
    private static readonly ConditionalWeakTable<Node, CalleeNodes> Known = [];

    private readonly HashSet<Node> _callees = new(ReferenceEqualityComparer.Instance);

    public static bool Contain(Node root, Node member) =>
        Known
            .GetValue(
                root,
                static tree =>
                {
                    var nodes = new CalleeNodes();
                    nodes.Visit(tree);
                    return nodes;
                }
            )
            ._callees.Contains(member);

    protected override object? VisitCallExpression(CallExpression node)
    {
        _callees.Add(node.Callee);
        return base.VisitCallExpression(node);
    }
}
