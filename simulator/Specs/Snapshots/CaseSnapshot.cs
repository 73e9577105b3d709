using JourneySim.Engine.Running;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Fakes;
using JourneySim.Specs.Expectations;

namespace JourneySim.Specs.Snapshots;

/// <summary>All that a case came to, as one value with its secrets covered: what <c>expect: snapshot</c> compares. Nothing in it depends on the machine or the day.</summary>
internal static class CaseSnapshot
{
    public static StateMap Of(SpecOutcome outcome, SecretMask mask)
    {
        var told = new StateMap { ["end"] = EndExpectations.Name(outcome.Last) };
        Put(told, "message", EndExpectations.MessageOf(outcome.Last));
        Put(told, "error", EndExpectations.ErrorOf(outcome.Last));
        Put(told, "path", new StateList(PathExpectations.Visits(outcome.Trace).Select(Told)));
        var trace = outcome.Trace;
        Put(
            told,
            "asked",
            new StateList(
                trace
                    .OfType<TraceEvent.Asked>()
                    .Select(a => new StateList(a.Callbacks.Select(CallbackExpectation.Told)))
            )
        );
        Put(told, "logs", new StateList(trace.OfType<TraceEvent.Logged>().Select(l => $"{l.Method}: {l.Message}")));
        Put(told, "state", State(outcome));
        Put(told, "removed", Removed(outcome));
        Put(told, "session", Session(outcome.Last));
        Put(told, "http", new StateList(trace.OfType<TraceEvent.HttpCalled>().Select(c => Told(c.Exchange))));
        Put(
            told,
            "openidm",
            new StateList(trace.OfType<TraceEvent.IdmCalled>().Select(c => Without(IdmExpectation.Told(c), "response")))
        );
        Put(
            told,
            "identities",
            new StateList(trace.OfType<TraceEvent.ObjectChanged>().Select(IdentityExpectation.Told))
        );
        Put(told, "outbox", new StateList(trace.Select(OutboxExpectation.Told).OfType<StateMap>()));
        Put(told, "cookies", new StateList(trace.OfType<TraceEvent.CookieSet>().Select(CookieExpectation.Told)));
        return (StateMap)Covered(told, mask)!;
    }

    private static void Put(StateMap told, string key, object? value)
    {
        if (value is not (null or StateList { Count: 0 } or StateMap { Count: 0 }))
        {
            told[key] = value;
        }
    }

    private static object? Told(PathExpectations.Visit visit) =>
        visit.Outcome is { } outcome ? new StateMap { [visit.Name] = outcome } : visit.Name;

    /// <summary>A body that is told as a form or as JSON is not told again as text.</summary>
    private static StateMap Told(HttpExchange call)
    {
        var told = Without(HttpExpectation.Told(call), "query", "response");
        if (told["headers"] is StateMap headers)
        {
            Without(headers, "Content-Length");
        }

        return told.ContainsKey("form") || told.ContainsKey("json") || told["body"] is ""
            ? Without(told, "body")
            : told;
    }

    private static StateMap Without(StateMap map, params string[] keys)
    {
        foreach (var key in keys)
        {
            map.Remove(key);
        }

        return map;
    }

    /// <summary>What changed; transient and secure values are nobody's business.</summary>
    private static StateMap State(SpecOutcome outcome)
    {
        var told = new StateMap();
        Put(told, "shared", StateExpectation.Changed(outcome.Before.Shared, outcome.After.Shared));
        Put(told, "transient", Closed(StateExpectation.Changed(outcome.Before.Transient, outcome.After.Transient)));
        Put(told, "secure", Closed(StateExpectation.Changed(outcome.Before.Secure, outcome.After.Secure)));
        return told;
    }

    private static StateMap Closed(StateMap map) =>
        new(map.Keys.Select(k => KeyValuePair.Create(k, (object?)SecretMask.Cover)));

    private static StateList Removed(SpecOutcome outcome) =>
        new(outcome.Before.Shared.Keys.Where(k => !outcome.After.Shared.ContainsKey(k)));

    private static StateMap? Session(JourneyStep step) =>
        step is JourneyStep.Ended { Result: JourneyResult.Success { Session: { } session } }
            ? new StateMap(
                session
                    .Properties.OrderBy(p => p.Key, StringComparer.Ordinal)
                    .Select(p => KeyValuePair.Create(p.Key, (object?)p.Value))
            )
            : null;

    private static object? Covered(object? value, SecretMask mask) =>
        value switch
        {
            string text when TextForms.Jwt(text) is { } jwt => Covered(new StateMap { ["jwt"] = jwt }, mask),
            string text => mask.Mask(text),
            StateMap map => new StateMap(map.Select(m => KeyValuePair.Create(m.Key, Covered(m.Value, mask)))),
            StateList list => new StateList(list.Select(i => Covered(i, mask))),
            int or long or double when mask.Mask(StateJson.Write(value)) != StateJson.Write(value) => SecretMask.Cover,
            _ => value,
        };
}
