using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Loading.Source;

namespace JourneySim.Specs.Expectations;

/// <summary>
/// The calls of scripts through <c>openidm</c>, in order: <c>operation</c>, <c>resource</c>, what was given (<c>id</c>, <c>revision</c>, <c>action</c>, <c>content</c>, <c>params</c>,
/// <c>fields</c>), <c>response</c>, <c>failure</c>. Where nothing is expected, only actions are told, unless <c>allow: [openidm]</c>: reads change nothing, and changes are told under
/// <c>identities</c>.
/// </summary>
internal static class IdmExpectation
{
    public static Expectation OpenIdm { get; } = new("openidm", Check) { Waiver = "openidm" };

    private static IEnumerable<Mismatch> Check(SourceValue? expected, SpecOutcome outcome) =>
        EffectList.Check(
            "openidm",
            expected,
            [
                .. outcome
                    .Trace.OfType<TraceEvent.IdmCalled>()
                    .Where(c => expected is not null || IsEffect(c))
                    .Select(Told),
            ],
            outcome,
            call =>
                $"{call["operation"]} {call["resource"]}{(call.GetValueOrDefault("action") is { } a ? $" {a}" : "")}"
        );

    /// <summary>A call as state, also for snapshots.</summary>
    public static StateMap Told(TraceEvent.IdmCalled call)
    {
        var told = new StateMap { ["operation"] = call.Operation, ["resource"] = call.Resource };
        foreach (var (name, value) in TextForms.Json(call.Request)?.Value as StateMap ?? [])
        {
            told[name] = value;
        }

        if (call.Response is { } response)
        {
            told["response"] = TextForms.Json(response)?.Value;
        }

        if (call.Failure is { } failure)
        {
            told["failure"] = failure;
        }

        return told;
    }

    /// <summary>Mails stand in the outbox, and a check of policies changes nothing.</summary>
    private static bool IsEffect(TraceEvent.IdmCalled call) =>
        call.Operation == "action"
        && !call.Resource.Trim('/').Equals("external/email", StringComparison.Ordinal)
        && !call.Resource.TrimStart('/').StartsWith("policy/", StringComparison.Ordinal);
}
