using JourneySim.Engine.Diagnostics;
using Spectre.Console;

namespace JourneySim.Cli.Rendering;

/// <summary>Shows mistakes: severity, message, place, the line of the file with a caret, and what to try next.</summary>
/// <param name="readLine">Gives line <c>n</c> of a file, or null.</param>
internal sealed class DiagnosticView(Func<string, int, string?> readLine)
{
    public static DiagnosticView OfFiles(Surroundings around) => new((file, line) => LineOf(around.PathOf(file), line));

    public void Show(Screen screen, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Show(screen, diagnostic);
        }
    }

    public void Show(Screen screen, Diagnostic diagnostic, string indent = "")
    {
        var (word, style) = diagnostic.Severity switch
        {
            Severity.Error => ("error", Ink.StrongBad),
            Severity.Warning => ("warning", Ink.Warn),
            _ => ("hint", Ink.Name),
        };
        screen.Write(
            new InkLine(indent + "  ")
                .Add(indent)
                .Add(word, style)
                .Add($" {diagnostic.Code}", Ink.Quiet)
                .Add(": ")
                .Add(diagnostic.Message)
        );
        if (diagnostic.Span is { } span)
        {
            screen.Write(new InkLine(indent + "  ").Add($"{indent}  at ", Ink.Quiet).Add(span.ToString(), Ink.Name));
            ShowSource(screen, span, style, indent);
        }

        if (diagnostic.Hint is { } hint)
        {
            screen.Write(new InkLine(indent + "  ").Add($"{indent}  hint: ", Ink.Quiet).Add(hint));
        }
    }

    private static string? LineOf(string file, int number)
    {
        try
        {
            return File.Exists(file) ? File.ReadLines(file).ElementAtOrDefault(number - 1) : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void ShowSource(Screen screen, SourceSpan span, Style style, string indent)
    {
        if (readLine(span.File, span.Line) is not { } line || line.Length > 400)
        {
            return;
        }

        var number = $"{indent}  {span.Line, 4} │ ";
        var shown = line.Replace('\t', ' ');
        var at = Math.Clamp(span.Column - 1, 0, shown.Length);
        var length = Math.Max(1, Math.Min(span.Length, shown.Length - at));
        screen.Write(new InkLine().Add(number, Ink.Quiet).Add(shown));
        screen.Write(
            new InkLine()
                .Add($"{indent}       │ ", Ink.Quiet)
                .Add(new string(' ', at))
                .Add(new string('^', length), style)
        );
    }
}
