using System.Globalization;
using System.Text;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Tracing;
using JourneySim.Loading;

namespace JourneySim.CSharp;

/// <summary>Tells what happened in a run as plain text, node by node: what a failed assertion ends with. Events come with their secrets covered.</summary>
internal static class RunStory
{
    private const int LongestValue = 200;

    public static string Of(IReadOnlyList<TraceEvent> trace, SourceTexts sources)
    {
        var text = new StringBuilder();
        string? open = null;
        foreach (var happened in trace)
        {
            switch (happened)
            {
                case TraceEvent.NodeEntered entered:
                    if (open != entered.NodeId)
                    {
                        text.Append(CultureInfo.InvariantCulture, $"  ▸ {entered.NodeName}  ({entered.NodeType})\n");
                    }

                    open = entered.NodeId;
                    break;
                case TraceEvent.NodeLeft left:
                    Changes(text, left);
                    if (left.Outcome is { } outcome)
                    {
                        text.Append(CultureInfo.InvariantCulture, $"      → {outcome}\n");
                        open = null;
                    }

                    break;
                case TraceEvent.JourneyEnded ended:
                    text.Append(CultureInfo.InvariantCulture, $"  ■ {ended.End}")
                        .Append(ended.Message is { } message ? $": {message}\n" : "\n");
                    break;
                case TraceEvent.Noted noted:
                    foreach (var line in DiagnosticText.Of(noted.Diagnostic, sources).TrimEnd('\n').Split('\n'))
                    {
                        text.Append("      ").Append(line).Append('\n');
                    }

                    break;
                default:
                    if (Told(happened) is { } told)
                    {
                        text.Append("      ").Append(told).Append('\n');
                    }

                    break;
            }
        }

        return text.Length == 0 ? "  no node ran\n" : text.ToString();
    }

    /// <summary>A callback in few words: its type and what it asks.</summary>
    public static string Told(Callback callback) =>
        callback
            .Outputs.Where(o => o.Name is "prompt" or "message")
            .Select(o => o.Value)
            .OfType<string>()
            .FirstOrDefault()
            is { Length: > 0 } prompt
            ? $"{callback.Type} \"{Cut(prompt)}\""
            : callback.Type;

    private static string? Told(TraceEvent happened) =>
        happened switch
        {
            TraceEvent.Asked asked => "asks " + string.Join(", ", asked.Callbacks.Select(Told)),
            TraceEvent.Logged line => $"log {line.Method}: {Cut(line.Message)}",
            TraceEvent.HttpCalled { Exchange: var call } => call.Failure is { } failure
                ? $"{call.Method} {call.Url} failed: {Cut(failure)}"
                : $"{call.Method} {call.Url} {call.Status.ToString(CultureInfo.InvariantCulture)} ({call.AnsweredBy})",
            TraceEvent.EmailSent mail => mail.Subject is { } subject
                ? $"email to {mail.Recipient}: {subject}"
                : $"email to {mail.Recipient} by template {mail.Template}",
            TraceEvent.MessageSent message => $"{message.Channel} to {message.Recipient}: {Cut(message.Body)}",
            TraceEvent.ObjectChanged change => $"{change.Operation} {change.Path}",
            TraceEvent.CookieSet cookie => $"cookie {cookie.Name}={Cut(cookie.Value)}",
            _ => null,
        };

    private static void Changes(StringBuilder text, TraceEvent.NodeLeft left)
    {
        foreach (var change in left.Changes)
        {
            text.Append(CultureInfo.InvariantCulture, $"      {change.Layer}.{change.Key} ");
            text.Append(
                change switch
                {
                    { After: null } => "removed",
                    { Before: null } => $"= {Cut(change.After)}",
                    _ => $"= {Cut(change.After)}, was {Cut(change.Before)}",
                }
            );
            text.Append('\n');
        }
    }

    private static string Cut(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestValue ? line : line[..LongestValue] + "…";
    }
}
