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
    private readonly List<CallExpression> _calls = [];

    public static bool Contain(Node root, Node member) => In(root)._callees.Contains(member);

    /// <summary>A call on a line whose callee has a name.</summary>
    public static CallExpression? Find(Node root, string file, int line, string name) =>
        In(root)
            ._calls.Find(call =>
                call.Location.Start.Line == line && call.Location.SourceFile == file && NameOf(call.Callee) == name
            );

    private static CalleeNodes In(Node root) =>
        Known.GetValue(
            root,
            static tree =>
            {
                var nodes = new CalleeNodes();
                nodes.Visit(tree);
                return nodes;
            }
        );

    private static string? NameOf(Expression callee) =>
        callee switch
        {
            Identifier name => name.Name,
            MemberExpression { Computed: false, Property: Identifier name } => name.Name,
            RegExpLiteral => "[object]",
            _ => null,
        };

    protected override object? VisitCallExpression(CallExpression node)
    {
        _callees.Add(node.Callee);
        _calls.Add(node);
        return base.VisitCallExpression(node);
    }
}
