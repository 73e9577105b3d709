using System.Globalization;
using System.Text;
using JourneySim.Engine.Diagnostics;

namespace JourneySim.Loading;

/// <summary>Writes diagnostics as plain text: the place, what is wrong, the line with carets, what to try. Every output of the product looks like this.</summary>
public static class DiagnosticText
{
    /// <summary>One diagnostic; the lines end with a line feed.</summary>
    public static string Of(Diagnostic diagnostic, SourceTexts sources)
    {
        var text = new StringBuilder();
        if (diagnostic.Span is { } span)
        {
            text.Append(span.ToString()).Append(": ");
        }

        text.Append(NameOf(diagnostic.Severity)).Append(' ').Append(diagnostic.Code).Append(": ");
        text.Append(diagnostic.Message).Append('\n');
        if (sources.Excerpt(diagnostic.Span) is { } excerpt)
        {
            var number = excerpt.Line.ToString(CultureInfo.InvariantCulture);
            text.Append("  ").Append(number).Append(" | ").Append(excerpt.Text).Append('\n');
            text.Append("  ").Append(' ', number.Length).Append(" | ").Append(excerpt.Carets).Append('\n');
        }

        foreach (var line in diagnostic.Hint?.Split('\n') ?? [])
        {
            text.Append("  ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>All of them, in the order of files and places, with an empty line between two.</summary>
    public static string Of(IEnumerable<Diagnostic> diagnostics, SourceTexts sources) =>
        string.Join('\n', InOrder(diagnostics).Select(d => Of(d, sources)));

    /// <summary>By file, line and column; those without a place come first.</summary>
    public static IEnumerable<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics
            .OrderBy(d => d.Span?.File ?? "", StringComparer.Ordinal)
            .ThenBy(d => d.Span?.Line ?? 0)
            .ThenBy(d => d.Span?.Column ?? 0);

    /// <summary>The word for a severity.</summary>
    public static string NameOf(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "hint",
        };
}
