using JourneySim.Cli.Commands.Answers;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Tracing;
using Spectre.Console;

namespace JourneySim.Cli.Rendering.Runs;

/// <summary>The lines of a visit: its head, what happened in it, what it changed, where it led.</summary>
/// <param name="screen">Where.</param>
/// <param name="verbose">Whole values, headers and bodies.</param>
/// <param name="dialog">Questions are asked on the same terminal: they need not be shown twice.</param>
internal sealed class VisitLines(Screen screen, bool verbose, bool dialog = false)
{
    private const int LabelWidth = 6;

    /// <summary>How many visits are under way: one, or more inside inner journeys.</summary>
    public int Depth { get; set; }

    /// <summary>What every line of the visit begins with.</summary>
    public string Margin => string.Concat(Enumerable.Repeat("│ ", Depth));

    private string OuterMargin => string.Concat(Enumerable.Repeat("│ ", Math.Max(0, Depth - 1)));

    public void Node(TraceEvent.NodeEntered entered) =>
        screen.Write(
            new InkLine(Margin)
                .Add(Margin, Ink.Quiet)
                .Add("● ", Ink.Name)
                .Add(entered.NodeName, Ink.Strong)
                .Add($"  {entered.NodeType}", Ink.Quiet)
        );

    public void Log(TraceEvent.Logged line)
    {
        var (label, style) = line.Level switch
        {
            LogLevel.Error => ("error", Ink.Bad),
            LogLevel.Warn => ("warn", Ink.Warn),
            LogLevel.Info => ("info", Ink.Name),
            LogLevel.Debug => ("debug", Ink.Quiet),
            _ => ("trace", Ink.Quiet),
        };
        Write(label, style, l => l.Add(Shortened.Of(line.Message, verbose, 600)));
        if (line.Exception is { } exception)
        {
            Write("", style, l => l.Add(Shortened.Of(exception, verbose, 600), Ink.Quiet));
        }
    }

    public void Http(HttpExchange call)
    {
        var failed = call.Failure is not null || call.Status >= 400;
        var result = call.Failure is null ? $"{call.Status}" : call.Failure;
        Write(
            "http",
            Ink.Name,
            line =>
                line.Add($"{call.Method} {Shortened.Of(call.Url, verbose)} → ")
                    .Add(result, failed ? Ink.Bad : Ink.Good)
                    .Add($"  {Times.Of(call.Duration)} · {By(call)}", Ink.Quiet)
        );
        if (verbose)
        {
            Headers(">", call.RequestHeaders);
            Body(">", call.RequestBody);
            Headers("<", call.ResponseHeaders);
        }

        if (verbose || failed)
        {
            Body("<", call.ResponseBody);
        }
    }

    public void Mail(TraceEvent.EmailSent mail) =>
        Write(
            "mail",
            Ink.Name,
            line =>
                _ = mail.Body is { } body
                    ? line.Add($"{mail.Template} → {mail.Recipient}  ")
                        .Add(mail.Subject ?? "", Ink.Strong)
                        .Add($" {Shortened.Of(body, verbose)}")
                    : line.Add($"{mail.Template} → {mail.Recipient}")
                        .Add($"  {Shortened.Of(mail.Data, verbose)}", Ink.Quiet)
        );

    public void Message(TraceEvent.MessageSent message) =>
        Write(
            message.Channel,
            Ink.Name,
            line =>
                line.Add($"→ {message.Recipient}  ")
                    .Add(message.Subject ?? "", Ink.Strong)
                    .Add($" {Shortened.Of(message.Body, verbose)}")
        );

    public void Cookie(TraceEvent.CookieSet cookie) =>
        Write(
            "cookie",
            Ink.Name,
            line =>
                line.Add($"{cookie.Name}={Shortened.Of(cookie.Value, verbose, 60)}")
                    .Add($"  {string.Join("; ", cookie.Attributes)}", Ink.Quiet)
        );

    public void Changes(IReadOnlyList<StateChange> changes)
    {
        foreach (var change in changes)
        {
            var (sign, style) =
                change.Before is null ? ("+", Ink.Good)
                : change.After is null ? ("-", Ink.Bad)
                : ("~", Ink.Warn);
            Write(
                "state",
                Ink.Quiet,
                line =>
                {
                    line.Add($"{sign} ", style).Add($"{change.Layer}.{change.Key}");
                    if (change.After is { } after)
                    {
                        line.Add(" = ", Ink.Quiet).Add(Shortened.Of(after, verbose));
                    }

                    if (change is { Before: { } before, After: not null })
                    {
                        line.Add($"  was {Shortened.Of(before, verbose, 60)}", Ink.Quiet);
                    }
                }
            );
        }
    }

    public void Ask(IReadOnlyList<Callback> callbacks)
    {
        foreach (var callback in callbacks.Where(c => !dialog || Questions.Of(c).Count == 0))
        {
            var words = callback switch
            {
                ScriptTextOutputCallback script => Shortened.Of(script.Message, verbose, 80),
                MessageCallback message => message.Message,
                PollingWaitCallback wait => $"{wait.Message} (wait {wait.WaitTime} ms)",
                RedirectCallback redirect => $"{redirect.Method} {redirect.Url}",
                _ => string.Join(", ", Questions.Of(callback).Select(q => q.Prompt).Where(p => p.Length > 0)),
            };
            var type = $"  {callback.Type}";
            Write(
                callback.Inputs.Count == 0 ? "shows" : "asks",
                Ink.Ask,
                line => line.Add(words.Length > 0 ? words : Options(callback)).Add(type, Ink.Quiet)
            );
        }
    }

    public void Answers(IReadOnlyList<GivenAnswer> answers)
    {
        foreach (var answer in answers.Where(a => !dialog || !a.Typed))
        {
            var prompt = answer.Question.Prompt;
            Write(
                "answer",
                Ink.Ask,
                line =>
                    line.Add(dialog && prompt.Length > 0 ? $"{prompt}: " : "", Ink.Quiet)
                        .Add(answer.Shown)
                        .Add(answer.Unasked ? "  nobody was asked: sent back as it came" : "", Ink.Quiet)
            );
        }
    }

    public void Note(string text) => Write("", Ink.Quiet, line => line.Add(text, Ink.Quiet));

    public void Outcome(string outcome, TimeSpan duration) => End("→ ", outcome, Ink.Name, duration);

    public void Failed(TimeSpan duration) => End("✗ ", "failed", Ink.Bad, duration);

    /// <summary>The tenant's name stands in the address already.</summary>
    private string By(HttpExchange call) =>
        !verbose && call.AnsweredBy.StartsWith("tenant ", StringComparison.Ordinal) ? "tenant" : call.AnsweredBy;

    private static string Options(Callback callback) =>
        string.Join(
            " · ",
            Questions.Of(callback).OfType<Question.OneOf>().SelectMany(q => q.Options).Select(o => o.Words)
        );

    private void End(string sign, string text, Style style, TimeSpan duration)
    {
        screen.Write(
            new InkLine(OuterMargin)
                .Add(OuterMargin + "└ ", Ink.Quiet)
                .Add(sign + text, style)
                .Add($"  {Times.Of(duration)}", Ink.Quiet)
        );
        screen.Write(new InkLine().Add(OuterMargin.TrimEnd(), Ink.Quiet));
    }

    private void Headers(string sign, IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        foreach (var (name, value) in headers)
        {
            Write("", Ink.Quiet, line => line.Add($"{sign} {name}: {value}", Ink.Quiet));
        }
    }

    private void Body(string sign, string body)
    {
        if (body.Length > 0)
        {
            Write("", Ink.Quiet, line => line.Add($"{sign} {Shortened.Of(body, verbose, 600)}", Ink.Quiet));
        }
    }

    private void Write(string label, Style style, Action<InkLine> add)
    {
        var line = new InkLine(Margin + new string(' ', LabelWidth + 2))
            .Add(Margin, Ink.Quiet)
            .Add(label.PadRight(LabelWidth + 2), style);
        add(line);
        screen.Write(line);
    }
}
