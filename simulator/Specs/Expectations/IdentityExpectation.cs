using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;

namespace JourneySim.Specs.Expectations;

/// <summary>
/// The changes of managed objects by scripts and nodes, in order: <c>operation</c> (<c>create</c>, <c>update</c>, <c>patch</c>, <c>delete</c>), <c>path</c>, <c>content</c>. One that is not
/// expected is told, unless <c>allow: [identities]</c>.
/// </summary>
internal static class IdentityExpectation
{
    public static Expectation Identities { get; } =
        new(
            "identities",
            (expected, outcome) =>
                EffectList.Check(
                    "identities",
                    expected,
                    [.. outcome.Trace.OfType<TraceEvent.ObjectChanged>().Select(Told)],
                    outcome,
                    change => $"{change["operation"]} {change["path"]}"
                )
        )
        {
            Waiver = "identities",
        };

    /// <summary>A change as state, also for snapshots.</summary>
    public static StateMap Told(TraceEvent.ObjectChanged change) =>
        new()
        {
            ["operation"] = change.Operation,
            ["path"] = change.Path,
            ["content"] = TextForms.Json(change.Content)?.Value,
        };
}
