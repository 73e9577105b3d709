using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Tree;

/// <summary>Enumerates the children of Rhino's own nodes, so that Acornima's tree walks pass through them.</summary>
internal static class Children
{
    public static IEnumerator<Node> None() => Enumerable.Empty<Node>().GetEnumerator();

    public static IEnumerator<Node>? Of(params Node?[] nodes) => nodes.OfType<Node>().GetEnumerator();

    public static IEnumerator<Node>? Of(IEnumerable<Node?> nodes) => nodes.OfType<Node>().GetEnumerator();
}
