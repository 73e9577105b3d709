using System.Text.Json;
using JourneySim.Cli.Commands.Answers;
using JourneySim.Engine.Tracing;

namespace JourneySim.Cli.Rendering.Runs;

/// <summary>One visit of a node as JSON.</summary>
internal static class VisitJson
{
    public static void Write(Utf8JsonWriter json, Visit visit)
    {
        json.WriteStartObject();
        json.WriteString("journey", visit.Entered.Journey);
        json.WriteString("node", visit.Entered.NodeId);
        json.WriteString("name", visit.Entered.NodeName);
        json.WriteString("type", visit.Entered.NodeType);
        json.WriteString("outcome", visit.Left?.Outcome);
        json.WriteNumber("durationMs", visit.Left?.Duration.TotalMilliseconds ?? 0);
        Items(json, "logs", visit.Logs, line => Log(json, line));
        Items(json, "http", visit.Calls, call => Call(json, call));
        Items(json, "mails", visit.Mails, mail => Mail(json, mail));
        Items(json, "messages", visit.Messages, message => Message(json, message));
        Items(json, "cookies", visit.Cookies, cookie => Cookie(json, cookie));
        Items(json, "changes", visit.Left?.Changes ?? [], change => Change(json, change));
        Items(json, "asked", visit.Asked, callback => json.WriteString("type", callback.Type));
        Items(json, "answers", visit.Answers, answer => Answer(json, answer));
        ErrorJson.Write(json, visit.Notes);
        json.WriteEndObject();
    }

    private static void Items<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Log(Utf8JsonWriter json, TraceEvent.Logged line)
    {
        json.WriteString("logger", line.Logger);
        json.WriteString("level", line.Level.ToString().ToUpperInvariant());
        json.WriteString("message", line.Message);
        if (line.Exception is { } exception)
        {
            json.WriteString("exception", exception);
        }
    }

    private static void Call(Utf8JsonWriter json, HttpExchange call)
    {
        json.WriteString("method", call.Method);
        json.WriteString("url", call.Url);
        Headers(json, "requestHeaders", call.RequestHeaders);
        json.WriteString("requestBody", call.RequestBody);
        json.WriteNumber("status", call.Status);
        Headers(json, "responseHeaders", call.ResponseHeaders);
        json.WriteString("responseBody", call.ResponseBody);
        json.WriteNumber("durationMs", call.Duration.TotalMilliseconds);
        json.WriteString("answeredBy", call.AnsweredBy);
        if (call.Failure is { } failure)
        {
            json.WriteString("failure", failure);
        }
    }

    private static void Headers(Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, string>> headers) =>
        Items(
            json,
            name,
            headers,
            header =>
            {
                json.WriteString("name", header.Key);
                json.WriteString("value", header.Value);
            }
        );

    private static void Mail(Utf8JsonWriter json, TraceEvent.EmailSent mail)
    {
        json.WriteString("template", mail.Template);
        json.WriteString("recipient", mail.Recipient);
        json.WriteString("subject", mail.Subject);
        json.WriteString("body", mail.Body);
        json.WriteString("data", mail.Data);
    }

    private static void Message(Utf8JsonWriter json, TraceEvent.MessageSent message)
    {
        json.WriteString("channel", message.Channel);
        json.WriteString("recipient", message.Recipient);
        json.WriteString("subject", message.Subject);
        json.WriteString("body", message.Body);
    }

    private static void Cookie(Utf8JsonWriter json, TraceEvent.CookieSet cookie)
    {
        json.WriteString("name", cookie.Name);
        json.WriteString("value", cookie.Value);
        json.WriteString("attributes", string.Join("; ", cookie.Attributes));
    }

    private static void Change(Utf8JsonWriter json, StateChange change)
    {
        json.WriteString("layer", change.Layer);
        json.WriteString("key", change.Key);
        Value(json, "before", change.Before);
        Value(json, "after", change.After);
    }

    /// <summary>Values are JSON texts; a covered one may be none any more.</summary>
    public static void Value(Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
        {
            return;
        }

        json.WritePropertyName(name);
        try
        {
            using var document = JsonDocument.Parse(text);
            document.RootElement.WriteTo(json);
        }
        catch (JsonException)
        {
            json.WriteStringValue(text);
        }
    }

    private static void Answer(Utf8JsonWriter json, GivenAnswer answer)
    {
        json.WriteString("callback", answer.Question.Callback.Type);
        json.WriteString("prompt", answer.Question.Prompt);
        json.WriteString("answer", answer.Shown);
        json.WriteBoolean("unasked", answer.Unasked);
    }
}
