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
                    [
                        .. outcome
                            .Trace.OfType<TraceEvent.CookieSet>()
                            .Select(c => new StateMap
                            {
                                ["name"] = c.Name,
                                ["value"] = c.Value,
                                ["attributes"] = new StateList(c.Attributes),
                            }),
                    ],
                    outcome,
                    cookie => $"{cookie["name"]}={cookie["value"]}"
                )
        )
        {
            Waiver = "cookies",
        };
}
