using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Measures how high a tree is, without climbing it on the stack.</summary>
internal static class TreeHeight
{
    public static bool Exceeds(Node root, int limit)
    {
        var open = new Stack<(Node Node, int Height)>();
        open.Push((root, 1));
        while (open.TryPop(out var next))
        {
            if (next.Height > limit)
            {
                return true;
            }

            foreach (var child in next.Node.ChildNodes)
            {
                open.Push((child, next.Height + 1));
            }
        }

        return false;
    }
}
