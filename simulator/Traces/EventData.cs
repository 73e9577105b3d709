using System.Text.Json;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Fakes;
using JourneySim.Specs.Expectations;

namespace JourneySim.Traces;

/// <summary>One event inside a step, for the page's script: a kind, and what it needs.</summary>
internal static class EventData
{
    public static void Write(Utf8JsonWriter json, TraceEvent happened, TraceEvent raw, SecretMask mask)
    {
        json.WriteStartObject();
        switch (happened)
        {
            case TraceEvent.Asked asked:
                json.WriteString("kind", "asked");
                Callbacks(json, asked.Callbacks, mask.Mask);
                break;
            case TraceEvent.Logged line:
                json.WriteString("kind", "log");
                json.WriteString("level", line.Level.ToString().ToLowerInvariant());
                json.WriteString("text", line.Message);
                json.WriteString("more", line.Exception);
                break;
            case TraceEvent.HttpCalled call:
                json.WriteString("kind", "http");
                ExchangeData.Write(json, call.Exchange, ((TraceEvent.HttpCalled)raw).Exchange, mask);
                break;
            case TraceEvent.IdmCalled call:
                json.WriteString("kind", "idm");
                json.WriteString("text", $"openidm.{call.Operation} {call.Resource}");
                json.WriteString("request", call.Request);
                json.WriteString("response", call.Failure ?? call.Response);
                break;
            case TraceEvent.EmailSent mail:
                Plain(
                    json,
                    "message",
                    $"email to {mail.Recipient} by template {mail.Template}: {mail.Subject}".TrimEnd(' ', ':'),
                    mail.Body ?? mail.Data
                );
                break;
            case TraceEvent.MessageSent message:
                Plain(
                    json,
                    "message",
                    $"{message.Channel} to {message.Recipient}: {message.Subject}".TrimEnd(' ', ':'),
                    message.Body
                );
                break;
            case TraceEvent.ObjectChanged change:
                Plain(json, "object", $"{change.Operation} {change.Path}", change.Content);
                break;
            case TraceEvent.CookieSet cookie:
                Plain(json, "cookie", $"{cookie.Name}={cookie.Value}", string.Join("; ", cookie.Attributes));
                break;
            case TraceEvent.Noted noted:
                Plain(json, "note", noted.Diagnostic.Message, noted.Diagnostic.Hint);
                break;
            case TraceEvent.JourneyEnded ended:
                Plain(json, "end", ended.End, ended.Message);
                break;
            default:
                json.WriteString("kind", "other");
                break;
        }

        json.WriteEndObject();
    }

    private static void Plain(Utf8JsonWriter json, string kind, string text, string? more)
    {
        json.WriteString("kind", kind);
        json.WriteString("text", text);
        json.WriteString("more", more);
    }

    private static void Callbacks(Utf8JsonWriter json, IReadOnlyList<Callback> callbacks, Func<string, string> mask)
    {
        json.WriteStartArray("callbacks");
        foreach (var callback in callbacks)
        {
            json.WriteStartObject();
            json.WriteString("type", callback.Type);
            Fields(json, "shows", callback.Outputs, mask);
            Fields(json, "answered", callback.Inputs, callback is PasswordCallback ? _ => SecretMask.Cover : mask);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Fields(
        Utf8JsonWriter json,
        string name,
        IReadOnlyList<CallbackField> fields,
        Func<string, string> mask
    )
    {
        json.WriteStartArray(name);
        foreach (var field in fields)
        {
            json.WriteStartArray();
            json.WriteStringValue(field.Name);
            json.WriteStringValue(mask(field.Value as string ?? StateJson.Write(field.Value)));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
