using System.Buffers;
using System.Text;
using System.Text.Json;
using JourneySim.Evaluation;
using JourneySim.Loading.Source;

namespace JourneySim.Importing;

/// <summary>Writes values as YAML that reads back as the same values: plain where that is safe, quoted as JSON elsewhere, short maps and lists on one line.</summary>
internal static class YamlText
{
    private const int LongestLine = 110;

    /// <summary>What ends a plain scalar inside brackets.</summary>
    private static readonly SearchValues<char> FlowSigns = SearchValues.Create("[]{},:");

    /// <summary>What no plain scalar begins with.</summary>
    private static readonly SearchValues<char> Indicators = SearchValues.Create("-?:,[]{}#!|>'\"%@`= ");

    /// <summary>What parsers read differently inside plain scalars.</summary>
    private static readonly SearchValues<char> Disputed = SearchValues.Create("*&\"\\");

    /// <summary>A text as one scalar; a text that looks like a number or a flag is quoted.</summary>
    public static string Scalar(string text) =>
        IsPlain(text) && CoreSchema.KindOf(text) == ScalarKind.Text ? text : Quoted(text);

    /// <summary>A key: <c>true</c> and numbers are texts there and need no quotes.</summary>
    public static string Key(string text) => IsPlain(text) && text != "<<" ? text : Quoted(text);

    /// <summary>Appends <c>key: value</c>, as a block when it does not fit into one line.</summary>
    public static void Member(StringBuilder yaml, int indent, string key, JsonElement value)
    {
        var pad = new string(' ', indent);
        var flow = Flow(value);
        if (pad.Length + key.Length + 2 + flow.Length <= LongestLine || !IsBlock(value))
        {
            if (value.ValueKind == JsonValueKind.String && Literal(value.GetString()!) is { } literal)
            {
                yaml.Append(pad).Append(Key(key)).Append(": ").Append(literal.Header).Append('\n');
                foreach (var line in literal.Lines)
                {
                    yaml.Append(line.Length == 0 ? "" : pad + "  ").Append(line).Append('\n');
                }

                return;
            }

            yaml.Append(pad).Append(Key(key)).Append(": ").Append(flow).Append('\n');
            return;
        }

        yaml.Append(pad).Append(Key(key)).Append(":\n");
        Block(yaml, indent + 2, value);
    }

    /// <summary>A value on one line.</summary>
    public static string Flow(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => FlowScalar(value.GetString()!),
            JsonValueKind.Object => value.EnumerateObject().Any()
                ? "{ "
                    + string.Join(", ", value.EnumerateObject().Select(m => $"{FlowKey(m.Name)}: {Flow(m.Value)}"))
                    + " }"
                : "{}",
            JsonValueKind.Array => "[" + string.Join(", ", value.EnumerateArray().Select(Flow)) + "]",
            JsonValueKind.Null => "~",
            _ => value.GetRawText(),
        };

    public static string FlowKey(string text) => text.AsSpan().IndexOfAny(FlowSigns) >= 0 ? Quoted(text) : Key(text);

    public static string FlowScalar(string text) =>
        text.AsSpan().IndexOfAny(FlowSigns) >= 0 ? Quoted(text) : Scalar(text);

    /// <summary>In single quotes where that spares escapes: settings often hold JSON in a text.</summary>
    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny('"', '\\') >= 0 && text.Length > 0 && text.All(IsPrintable)
            ? "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'"
            : JsonStrings.Quote(text);

    private static bool IsPrintable(char c) =>
        !char.IsControl(c)
        && !char.IsSurrogate(c)
        && c is not ('\u2028' or '\u2029' or '\uFEFF' or '\u0085' or '\u00A0');

    private static void Block(StringBuilder yaml, int indent, JsonElement value)
    {
        var pad = new string(' ', indent);
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
            {
                Member(yaml, indent, member.Name, member.Value);
            }

            return;
        }

        foreach (var item in value.EnumerateArray())
        {
            yaml.Append(pad).Append("- ").Append(Flow(item)).Append('\n');
        }
    }

    private static bool IsBlock(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().Any(),
            JsonValueKind.Array => value.GetArrayLength() > 0,
            _ => false,
        };

    /// <summary>A text of several lines in a literal block, when that keeps every character.</summary>
    public static (string Header, string[] Lines)? Literal(string text)
    {
        if (
            !text.Contains('\n', StringComparison.Ordinal)
            || text.StartsWith('\n')
            || text.StartsWith(' ')
            || text.EndsWith("\n\n", StringComparison.Ordinal)
            || text.Any(c =>
                c != '\n' && (char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFEFF')
            )
        )
        {
            return null;
        }

        var ends = text.EndsWith('\n');
        var lines = (ends ? text[..^1] : text).Split('\n');
        return lines.Any(l => l.EndsWith(' ') || string.IsNullOrWhiteSpace(l) && l.Length > 0)
            ? null
            : (ends ? "|" : "|-", lines);
    }

    /// <summary>
    /// No indicator of YAML at its beginning, no ": ", " #", asterisk or ampersand in it (parsers differ about those), no blanks around it, printable.
    /// </summary>
    private static bool IsPlain(string text) =>
        text.Length > 0
        && !Indicators.Contains(text[0])
        && text.AsSpan().IndexOfAny(Disputed) < 0
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.EndsWith(':')
        && text[^1] != ' '
        && text != "..."
        && !text.StartsWith("... ", StringComparison.Ordinal)
        && text.All(IsPrintable);
}
