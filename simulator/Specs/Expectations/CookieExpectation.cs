using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;

namespace JourneySim.Specs.Expectations;

/// <summary>The cookies that nodes set, in order: <c>name</c>, <c>value</c>, <c>attributes</c>. One that is not expected is told, unless <c>allow: [cookies]</c>.</summary>
internal static class CookieExpectation
{
    public static Expectation Cookies { get; } =
        new(
            "cookies",
            (expected, outcome) =>
                EffectList.Check(
                    "cookies",
                    expected,
                    [.. outcome.Trace.OfType<TraceEvent.CookieSet>().Select(Told)],
                    outcome,
                    cookie => $"{cookie["name"]}={cookie["value"]}"
                )
        )
        {
            Waiver = "cookies",
        };

    /// <summary>A cookie as state, also for snapshots.</summary>
    public static StateMap Told(TraceEvent.CookieSet cookie) =>
        new()
        {
            ["name"] = cookie.Name,
            ["value"] = cookie.Value,
            ["attributes"] = new StateList(cookie.Attributes),
        };
}
