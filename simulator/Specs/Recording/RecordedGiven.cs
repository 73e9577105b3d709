using System.Globalization;
using System.Text.Json;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Fakes;
using JourneySim.Fakes.Esvs;
using JourneySim.Specs.Expectations;

namespace JourneySim.Specs.Recording;

/// <summary>What a recorded run was given beyond its workspace, as the <c>given:</c> of a test file. What live hosts and the upstream answered becomes stubs.</summary>
internal static class RecordedGiven
{
    public static StateMap Of(CaseRecorder recorder, SecretMask mask)
    {
        var given = new StateMap
        {
            ["now"] = recorder.Now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["seed"] = recorder.Seed,
        };
        Put(given, "esvFiles", new StateList(recorder.EsvFiles));
        Put(
            given,
            "esvs",
            Map(recorder.Setup.Esvs.OfType<EsvRecord.Variable>().Select(v => (EsvId(v.Name), mask.Mask(v.Value))))
        );
        Put(given, "unset", new StateList(recorder.Setup.Esvs.OfType<EsvRecord.Unset>().Select(u => EsvId(u.Name))));
        Put(given, "scripts", Map(recorder.Scripts));
        Put(given, "session", recorder.Session);
        var shared = new StateMap(recorder.Before.Shared.Where(s => s.Key is not ("realm" or "authLevel")));
        Put(given, "state", shared.Count > 0 ? new StateMap { ["shared"] = shared } : null);
        Put(given, "headers", Several(recorder.Request.Headers, mask));
        Put(given, "parameters", Several(recorder.Request.Parameters, mask));
        Put(given, "cookies", Map(recorder.Request.Cookies.Select(c => (c.Key, mask.Mask(c.Value)))));
        Put(given, "http", Stubs(recorder.Events, mask));
        return given;
    }

    internal static void Put(StateMap map, string key, object? value)
    {
        if (value is not (null or StateList { Count: 0 } or StateMap { Count: 0 }))
        {
            map[key] = value;
        }
    }

    private static string EsvId(string property) => property.Replace('.', '-');

    private static StateMap Map(IEnumerable<(string Name, string Value)> pairs)
    {
        var map = new StateMap();
        foreach (var (name, value) in pairs)
        {
            map[name] = value;
        }

        return map;
    }

    private static StateMap Several(IReadOnlyList<KeyValuePair<string, string>> pairs, SecretMask mask) =>
        new(
            pairs
                .GroupBy(p => p.Key, StringComparer.OrdinalIgnoreCase)
                .Select(g =>
                    KeyValuePair.Create(
                        g.Key,
                        g.Count() == 1
                            ? (object?)mask.Mask(g.First().Value)
                            : new StateList(g.Select(v => mask.Mask(v.Value)))
                    )
                )
        );

    private static StateList Stubs(IReadOnlyList<TraceEvent> trace, SecretMask mask) =>
        new(
            trace
                .OfType<TraceEvent.HttpCalled>()
                .Select(c => c.Exchange)
                .Where(IsOutside)
                .GroupBy(c => (c.Method, Url: c.Url.Split('?')[0]))
                .Select(g => new StateMap
                {
                    ["method"] = g.Key.Method,
                    ["url"] = mask.Mask(g.Key.Url),
                    ["respond"] =
                        g.Count() == 1 ? Answer(g.First(), mask) : new StateList(g.Select(c => Answer(c, mask))),
                    ["shape"] = "none",
                })
        );

    private static bool IsOutside(HttpExchange call) =>
        call.AnsweredBy.StartsWith("live ", StringComparison.Ordinal)
        || call.AnsweredBy.StartsWith("upstream ", StringComparison.Ordinal);

    private static StateMap Answer(HttpExchange call, SecretMask mask)
    {
        if (call.Failure is not null)
        {
            return new StateMap { ["fail"] = "refused" };
        }

        var answer = new StateMap { ["status"] = call.Status };
        var body = mask.Mask(call.ResponseBody);
        if (
            call.ResponseHeaders.FirstOrDefault(IsContentType) is { Value: { } type }
            && !type.StartsWith("application/json", StringComparison.Ordinal)
        )
        {
            answer["headers"] = new StateMap { ["Content-Type"] = type };
        }

        if (TextForms.Json(body) is { } json)
        {
            answer["json"] = json.Value;
        }
        else if (body.Length > 0)
        {
            answer["text"] = body;
        }

        return answer;
    }

    private static bool IsContentType(KeyValuePair<string, string> header) =>
        header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase);
}
