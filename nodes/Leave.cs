using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;

namespace JourneySim.Nodes;

/// <summary>The short answers of nodes.</summary>
internal static class Leave
{
    /// <summary>By the one outcome there is.</summary>
    public static ValueTask<NodeResult> Single(ActionEffects? effects = null) => By(NodeType.SingleOutcome, effects);

    /// <summary>By <c>true</c> or <c>false</c>.</summary>
    public static ValueTask<NodeResult> Decided(bool decision, ActionEffects? effects = null) =>
        By(decision ? "true" : "false", effects);

    public static ValueTask<NodeResult> By(string outcome, ActionEffects? effects = null) =>
        new(new NodeResult.GoTo(outcome) { Effects = effects ?? ActionEffects.None });

    public static ValueTask<NodeResult> Asking(params Engine.Callbacks.Callback[] callbacks) =>
        new(new NodeResult.Send(callbacks));

    public static ValueTask<NodeResult> Failing(string message) => new(new NodeResult.Fail(message));
}
