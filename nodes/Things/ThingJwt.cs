using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Things;

/// <summary>The JWT that a thing proves itself with; whether it verifies is what the run says (<c>devices: { thing: … }</c>).</summary>
internal static class ThingJwt
{
    /// <summary>The question; its id tells the thing's library what to sign.</summary>
    public static ValueTask<NodeResult> Ask(NodeContext context, string id) =>
        Leave.Asking(new HiddenValueCallback(id, context.Services.Script.Random.NextUuid().ToString()));

    public static string? Answer(NodeContext context, string id) =>
        context.Callbacks.OfType<HiddenValueCallback>().FirstOrDefault(c => c.Id == id)?.Value is { Length: > 0 } answer
        && answer != id
            ? answer
            : null;

    public static ValueTask<NodeResult> Leaving(NodeContext context, IReadOnlyList<string> outcomes) =>
        context.Services.Realm.Devices.Thing is { } verdict && outcomes.Contains(verdict, StringComparer.Ordinal)
            ? Leave.By(verdict)
            : throw new NotSimulatedException(
                "Verifying the JWT of a thing",
                $"Say what comes of it in journeysim.yaml or the test: devices: {{ thing: success }} (one of {string.Join(", ", outcomes)})."
            );
}
