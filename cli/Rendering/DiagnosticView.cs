using System.Globalization;
using JourneySim.Engine.Diagnostics;
using JourneySim.Loading;

namespace JourneySim.Cli.Rendering;

/// <summary>Shows mistakes as <see cref="DiagnosticText"/> writes them, with colours: place, what is wrong, the line with carets, what to try.</summary>
internal sealed class DiagnosticView(SourceTexts sources)
{
    public void Show(Screen screen, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var (number, diagnostic) in diagnostics.Index())
        {
            if (number > 0)
            {
                screen.Line();
            }

            Show(screen, diagnostic);
        }
    }

    public void Show(Screen screen, Diagnostic diagnostic, string margin = "")
    {
        var style = diagnostic.Severity switch
        {
            Severity.Error => Ink.StrongBad,
            Severity.Warning => Ink.Warn,
            _ => Ink.Name,
        };
        var line = new InkLine(margin + "  ").Add(margin, Ink.Quiet);
        if (diagnostic.Span is { } span)
        {
            line.Add($"{span}: ", Ink.Quiet);
        }

        line.Add(DiagnosticText.NameOf(diagnostic.Severity), style).Add($" {diagnostic.Code}: ", Ink.Quiet);
        screen.Write(line.Add(diagnostic.Message));
        if (sources.Excerpt(diagnostic.Span) is { } excerpt)
        {
            var number = excerpt.Line.ToString(CultureInfo.InvariantCulture);
            screen.Write(new InkLine().Add($"{margin}  {number} | ", Ink.Quiet).Add(excerpt.Text));
            screen.Write(
                new InkLine()
                    .Add($"{margin}  {new string(' ', number.Length)} | ", Ink.Quiet)
                    .Add(excerpt.Carets, style)
            );
        }

        if (diagnostic.Hint is { } hint)
        {
            screen.Write(new InkLine(margin + "  ").Add(margin, Ink.Quiet).Add("  " + hint));
        }
    }
}
