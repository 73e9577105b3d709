using JourneySim.Engine.Tracing;

namespace JourneySim.Fakes;

/// <summary>Passes the events of a run on with their secrets covered: texts of log lines, HTTP calls, changes of state and notes.</summary>
/// <remarks>Values of transient and secure state become secrets when they are put there.</remarks>
public sealed class MaskedTraceSink(SecretMask mask, ITraceSink next) : ITraceSink
{
    public void Emit(TraceEvent traceEvent) => next.Emit(Masked(traceEvent));

    private TraceEvent Masked(TraceEvent traceEvent) =>
        traceEvent switch
        {
            TraceEvent.Logged line => line with
            {
                Message = mask.Mask(line.Message),
                Exception = line.Exception is null ? null : mask.Mask(line.Exception),
            },
            TraceEvent.ObjectChanged change => change with { Content = mask.Mask(change.Content) },
            TraceEvent.IdmCalled call => call with
            {
                Request = mask.Mask(call.Request),
                Response = call.Response is null ? null : mask.Mask(call.Response),
                Failure = call.Failure is null ? null : mask.Mask(call.Failure),
            },
            TraceEvent.EmailSent mail => mail with
            {
                Data = mask.Mask(mail.Data),
                Subject = mail.Subject is null ? null : mask.Mask(mail.Subject),
                Body = mail.Body is null ? null : mask.Mask(mail.Body),
            },
            TraceEvent.MessageSent message => message with { Body = mask.Mask(message.Body) },
            TraceEvent.CookieSet cookie => cookie with { Value = mask.Mask(cookie.Value) },
            TraceEvent.HttpCalled call => call with { Exchange = Masked(call.Exchange) },
            TraceEvent.NodeEntered entered => entered with { State = Masked(entered.State) },
            TraceEvent.NodeLeft left => left with
            {
                Changes = [.. left.Changes.Select(Masked)],
                State = Masked(left.State),
            },
            TraceEvent.Noted noted => noted with
            {
                Diagnostic = noted.Diagnostic with
                {
                    Message = mask.Mask(noted.Diagnostic.Message),
                    Hint = noted.Diagnostic.Hint is { } hint ? mask.Mask(hint) : null,
                },
            },
            TraceEvent.JourneyEnded { Message: { } message } ended => ended with { Message = mask.Mask(message) },
            _ => traceEvent,
        };

    private HttpExchange Masked(HttpExchange call) =>
        call with
        {
            Url = mask.Mask(call.Url),
            RequestHeaders = [.. call.RequestHeaders.Select(h => KeyValuePair.Create(h.Key, mask.Mask(h.Value)))],
            RequestBody = mask.Mask(call.RequestBody),
            ResponseHeaders = [.. call.ResponseHeaders.Select(h => KeyValuePair.Create(h.Key, mask.Mask(h.Value)))],
            ResponseBody = mask.Mask(call.ResponseBody),
            Failure = call.Failure is null ? null : mask.Mask(call.Failure),
        };

    private StateChange Masked(StateChange change) =>
        string.Equals(change.Layer, "shared", StringComparison.Ordinal)
            ? change with
            {
                Before = change.Before is null ? null : mask.Mask(change.Before),
                After = change.After is null ? null : mask.Mask(change.After),
            }
            : change with
            {
                Before = change.Before is null ? null : $"\"{SecretMask.Cover}\"",
                After = change.After is null ? null : $"\"{SecretMask.Cover}\"",
            };

    private StateTexts Masked(StateTexts state) =>
        new(
            state.Shared.ToDictionary(s => s.Key, s => mask.Mask(s.Value), StringComparer.Ordinal),
            Covered(state.Transient),
            Covered(state.Secure)
        );

    private static Dictionary<string, string> Covered(IReadOnlyDictionary<string, string> layer) =>
        layer.ToDictionary(s => s.Key, _ => $"\"{SecretMask.Cover}\"", StringComparer.Ordinal);
}
