using JourneySim.Engine.Running;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Fakes;
using JourneySim.Specs.Expectations;

namespace JourneySim.Specs.Recording;

/// <summary>What a recorded run came to, as the <c>expect:</c> of a test file: all that a case has to say when nothing is waived. Covered values are expected to be there, whatever they are.</summary>
internal static class RecordedExpectation
{
    private static StateMap AnyValue => new() { ["$any"] = true };

    public static StateMap Of(SpecOutcome outcome, SecretMask mask)
    {
        var trace = outcome.Trace;
        var expect = new StateMap { ["end"] = EndExpectations.Name(outcome.Last) };
        if (EndExpectations.MessageOf(outcome.Last) is { } message && message != JourneyResult.DefaultFailureMessage)
        {
            expect["message"] = Told(message, mask);
        }

        RecordedGiven.Put(expect, "error", Told(EndExpectations.ErrorOf(outcome.Last), mask));
        expect["path"] = new StateList(
            PathExpectations
                .Visits(trace)
                .Select(v => (object?)(v.Outcome is { } o ? new StateMap { [v.Name] = o } : v.Name))
        );
        RecordedGiven.Put(expect, "callbacks", new StateList(outcome.Asked.Select(c => c.Type)));
        RecordedGiven.Put(expect, "logs", Logs(trace, mask));
        RecordedGiven.Put(expect, "state", State(outcome, mask));
        RecordedGiven.Put(expect, "session", Session(outcome.Last, mask));
        Effects(expect, "http", trace.OfType<TraceEvent.HttpCalled>().Select(c => Http(c.Exchange)), mask);
        var calls = trace.OfType<TraceEvent.IdmCalled>().ToList();
        Effects(
            expect,
            "openidm",
            calls.Select(c => Only(IdmExpectation.Told(c), "operation", "resource", "action")),
            mask
        );
        Effects(
            expect,
            "identities",
            trace
                .OfType<TraceEvent.ObjectChanged>()
                .Select(c => Only(IdentityExpectation.Told(c), "operation", "path")),
            mask
        );
        Effects(
            expect,
            "outbox",
            trace
                .Select(OutboxExpectation.Told)
                .OfType<StateMap>()
                .Select(m => Only(m, "channel", "to", "template", "subject")),
            mask
        );
        Effects(
            expect,
            "cookies",
            trace.OfType<TraceEvent.CookieSet>().Select(c => Only(CookieExpectation.Told(c), "name")),
            mask
        );
        return expect;
    }

    private static void Effects(StateMap expect, string key, IEnumerable<StateMap> effects, SecretMask mask) =>
        RecordedGiven.Put(expect, key, new StateList(effects.Select(e => Told(e, mask))));

    private static StateMap Http(HttpExchange call)
    {
        var told = Only(HttpExpectation.Told(call), "method", "url", "form", "json", "body", "status", "failure");
        if (told.ContainsKey("form") || told.ContainsKey("json") || told["body"] is "")
        {
            told.Remove("body");
        }

        return told;
    }

    private static StateMap Only(StateMap map, params string[] keys) =>
        new(map.Where(m => keys.Contains(m.Key, StringComparer.Ordinal) && m.Value is not null));

    private static StateList Logs(IReadOnlyList<TraceEvent> trace, SecretMask mask) =>
        new(
            trace
                .OfType<TraceEvent.Logged>()
                .Where(l => l.Message.Length > 0 && mask.Mask(l.Message) == l.Message)
                .Select(l => (object?)l.Message)
        );

    private static StateMap State(SpecOutcome outcome, SecretMask mask)
    {
        var shared = new StateMap(
            StateExpectation
                .Changed(outcome.Before.Shared, outcome.After.Shared)
                .Select(s => KeyValuePair.Create(s.Key, Told(s.Value, mask)))
        );
        foreach (var gone in outcome.Before.Shared.Keys.Where(k => !outcome.After.Shared.ContainsKey(k)))
        {
            shared[gone] = new StateMap { ["$absent"] = true };
        }

        var state = new StateMap();
        RecordedGiven.Put(state, "shared", shared);
        RecordedGiven.Put(state, "transient", Closed(outcome.Before.Transient, outcome.After.Transient));
        RecordedGiven.Put(state, "secure", Closed(outcome.Before.Secure, outcome.After.Secure));
        return state;
    }

    private static StateMap Closed(StateMap before, StateMap after) =>
        new(StateExpectation.Changed(before, after).Keys.Select(k => KeyValuePair.Create(k, (object?)AnyValue)));

    private static StateMap? Session(JourneyStep step, SecretMask mask) =>
        step is JourneyStep.Ended { Result: JourneyResult.Success { Session: { } session } }
            ? new StateMap(
                session
                    .Properties.Where(p => !SessionExpectation.Always.Contains(p.Key, StringComparer.Ordinal))
                    .OrderBy(p => p.Key, StringComparer.Ordinal)
                    .Select(p => KeyValuePair.Create(p.Key, Told(p.Value, mask)))
            )
            : null;

    /// <summary>A value as it is expected: one with a secret in it is anything, a JWT is a JWT.</summary>
    private static object? Told(object? value, SecretMask mask) =>
        value switch
        {
            null => null,
            string text when TextForms.Jwt(text) is not null => new StateMap { ["$jwt"] = AnyValue },
            string text when mask.Mask(text) != text => AnyValue,
            StateMap map => new StateMap(map.Select(m => KeyValuePair.Create(m.Key, Told(m.Value, mask)))),
            StateList list => new StateList(list.Select(i => Told(i, mask))),
            _ => value,
        };
}
