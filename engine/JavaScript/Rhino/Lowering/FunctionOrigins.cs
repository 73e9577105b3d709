using System.Runtime.CompilerServices;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering;

/// <summary>Finds the author's function behind a lowered one: function texts are told from the former.</summary>
internal static class FunctionOrigins
{
    private static readonly ConditionalWeakTable<Node, Node> Origins = [];

    public static T Remember<T>(T lowered, Node origin)
        where T : Node
    {
        if (!ReferenceEquals(lowered, origin))
        {
            Origins.AddOrUpdate(lowered, Of(origin));
        }

        return lowered;
    }

    /// <summary>The node that the grammar made; the node itself when nothing was lowered in it.</summary>
    public static Node Of(Node lowered) => Origins.TryGetValue(lowered, out var origin) ? origin : lowered;
}
