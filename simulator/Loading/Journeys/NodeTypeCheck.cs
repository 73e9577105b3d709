using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Nodes;

namespace JourneySim.Loading.Journeys;

/// <summary>A type that is not simulated: a real one of AM or of a partner (the journey loads), or a slip of the pen.</summary>
internal static class NodeTypeCheck
{
    /// <param name="type">The type.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="catalog">The types that are simulated.</param>
    /// <param name="ofAm">The node has an id of an AM, so that AM has its type.</param>
    /// <param name="mistakes">Receives what is wrong.</param>
    public static void Run(string type, SourceSpan? span, NodeCatalog catalog, bool ofAm, Mistakes mistakes)
    {
        if (ofAm || AmNodeTypes.Contains(type))
        {
            mistakes.Add(NotSimulated(type, span));
            return;
        }

        string[] names = [.. catalog.Types.Select(t => t.Name), .. AmNodeTypes.Names];
        var near = Mistakes.DidYouMean(type, names);
        mistakes.Error(
            "JNY1004",
            span,
            $"There is no node type \"{type}\".",
            near
                ?? $"If it is a partner's node, say what it does: standIns: {{ {type}: {{ outcome: … }} }} in journeysim.yaml."
        );
    }

    public static Diagnostic NotSimulated(string type, SourceSpan? span) =>
        new(
            "JNY1016",
            Severity.Warning,
            $"Node type {type} is not simulated; a run that reaches it stops there.",
            span,
            $"Say what it does: standIns: {{ {type}: {{ outcome: … }} }} in journeysim.yaml."
        );
}
