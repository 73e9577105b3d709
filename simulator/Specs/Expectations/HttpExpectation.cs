using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;

namespace JourneySim.Specs.Expectations;

/// <summary>
/// The HTTP calls that left, in order: <c>method</c>, <c>url</c>, <c>query</c> (decoded), <c>headers</c>, <c>body</c>, <c>form</c> (decoded), <c>json</c> (parsed), <c>status</c>, <c>response</c>,
/// <c>failure</c> and <c>answeredBy</c>. A call that is not expected is told, unless <c>allow: [http]</c>.
/// </summary>
internal static class HttpExpectation
{
    public static Expectation Http { get; } =
        new(
            "http",
            (expected, outcome) =>
                EffectList.Check(
                    "http",
                    expected,
                    [.. outcome.Trace.OfType<TraceEvent.HttpCalled>().Select(c => Told(c.Exchange))],
                    outcome,
                    call => $"{call["method"]} {call["url"]}"
                )
        )
        {
            Waiver = "http",
        };

    /// <summary>A call as state, also for snapshots.</summary>
    public static StateMap Told(HttpExchange call)
    {
        var told = new StateMap
        {
            ["method"] = call.Method,
            ["url"] = call.Url,
            ["query"] = TextForms.Query(call.Url),
            ["headers"] = new StateMap(
                call.RequestHeaders.DistinctBy(h => h.Key, StringComparer.OrdinalIgnoreCase)
                    .Select(h => KeyValuePair.Create(h.Key, (object?)h.Value))
            ),
            ["body"] = call.RequestBody,
            ["status"] = call.Status,
            ["response"] = TextForms.Json(call.ResponseBody)?.Value ?? call.ResponseBody,
            ["answeredBy"] = call.AnsweredBy,
        };
        if (call.Failure is { } failure)
        {
            told["failure"] = failure;
        }

        if (IsForm(call))
        {
            told["form"] = TextForms.Form(call.RequestBody);
        }

        if (TextForms.Json(call.RequestBody) is { } json)
        {
            told["json"] = json.Value;
        }

        return told;
    }

    private static bool IsForm(HttpExchange call) =>
        call.RequestHeaders.Any(h =>
            h.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
            && h.Value.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)
        );
}
