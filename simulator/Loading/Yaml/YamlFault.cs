using JourneySim.Engine.Diagnostics;
using YamlDotNet.Core;

namespace JourneySim.Loading.Yaml;

/// <summary>What the parser could not read, in words for a journey author.</summary>
internal static class YamlFault
{
    public static Diagnostic Of(string file, string text, YamlException broken)
    {
        var mark = broken.Start;
        var line = Math.Max(1, (int)mark.Line);
        if (broken.Message.Contains(" tab ", StringComparison.Ordinal) && Tab(file, text, line) is { } tab)
        {
            return new Diagnostic(
                "YML1001",
                Severity.Error,
                "A tab stands at the beginning of the line; YAML indents with spaces.",
                tab,
                "Replace it by spaces."
            );
        }

        var content = LineOf(text, line);
        var column = Math.Max(1, (int)mark.Column);
        var control = content.AsSpan().IndexOfAnyInRange('\0', '\b');
        if (control >= 0)
        {
            return new Diagnostic(
                "YML1001",
                Severity.Error,
                $"The character U+{(int)content[control]:X4} may not stand in YAML.",
                new SourceSpan(file, line, control + 1)
            );
        }

        return new Diagnostic(
            "YML1001",
            Severity.Error,
            "This is no YAML: " + Reason(broken.Message),
            new SourceSpan(file, line, column),
            Hint(content)
        );
    }

    /// <summary>The library writes the place before its reason; the span tells it already.</summary>
    private static string Reason(string message)
    {
        var end = message.IndexOf("): ", StringComparison.Ordinal);
        var reason = message.StartsWith('(') && end > 0 ? message[(end + 3)..] : message;
        return reason.EndsWith('.') ? reason : reason + ".";
    }

    /// <summary>The first tab that indents, from the line on that the parser was in.</summary>
    private static SourceSpan? Tab(string file, string text, int from)
    {
        var lines = text.Split('\n');
        for (var i = from - 1; i < lines.Length; i++)
        {
            var indent = lines[i].AsSpan(0, lines[i].Length - lines[i].TrimStart().Length);
            if (indent.IndexOf('\t') is >= 0 and var at)
            {
                return new SourceSpan(file, i + 1, at + 1);
            }
        }

        return null;
    }

    private static string? Hint(string line)
    {
        var value = line.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var at
            ? line[(at + 2)..].TrimStart()
            : line;
        return value is ['&' or '*' or '%' or '@' or '`', ..] ? $"A text that begins with {value[0]} stands in quotes."
            : value.Contains(": ", StringComparison.Ordinal) ? "A text that holds \": \" stands in quotes."
            : null;
    }

    private static string LineOf(string text, int number)
    {
        var start = 0;
        for (var line = 1; line < number; line++)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
            {
                return "";
            }

            start = end + 1;
        }

        var stop = text.IndexOf('\n', start);
        return stop < 0 ? text[start..] : text[start..stop];
    }
}
