using JourneySim.Engine.State;

namespace JourneySim.Specs.Expectations;

/// <summary>Values as failures show them: JSON, cut where it gets long; of two long ones the part that differs.</summary>
internal static class ActualText
{
    private const int Longest = 300;

    /// <summary>How much of what is the same stands around a difference.</summary>
    private const int Around = 40;

    public static string Of(object? value)
    {
        var text = StateJson.Write(value);
        return text.Length <= Longest ? text : text[..Longest] + "…";
    }

    /// <summary>Two values that differ; texts of several lines as lines, long ones from shortly before the first difference to shortly behind the last.</summary>
    public static (string Expected, string Actual) Pair(object? expected, object? actual)
    {
        if (
            expected is string wanted
            && actual is string came
            && (wanted.Contains('\n', StringComparison.Ordinal) || came.Contains('\n', StringComparison.Ordinal))
        )
        {
            return Lines(wanted.Split('\n'), came.Split('\n'));
        }

        var (left, right) = (StateJson.Write(expected), StateJson.Write(actual));
        if (left.Length <= Longest && right.Length <= Longest)
        {
            return (left, right);
        }

        var start = left.AsSpan().CommonPrefixLength(right);
        var end = 0;
        while (end < Math.Min(left.Length, right.Length) - start && left[^(end + 1)] == right[^(end + 1)])
        {
            end++;
        }

        return (Cut(left, start, left.Length - end), Cut(right, start, right.Length - end));
    }

    /// <summary>Lines that differ, with one that is the same on either side; each says its number.</summary>
    private static (string, string) Lines(string[] left, string[] right)
    {
        var start = 0;
        while (start < Math.Min(left.Length, right.Length) && left[start] == right[start])
        {
            start++;
        }

        var end = 0;
        while (end < Math.Min(left.Length, right.Length) - start && left[^(end + 1)] == right[^(end + 1)])
        {
            end++;
        }

        return (Numbered(left, start, left.Length - end), Numbered(right, start, right.Length - end));
    }

    private static string Numbered(string[] lines, int from, int to)
    {
        var (first, last) = (Math.Max(0, from - 1), Math.Min(lines.Length, to + 1));
        return string.Join(
                '\n',
                Enumerable
                    .Range(first, Math.Max(0, last - first))
                    .Select(i => $"{(i >= from && i < to ? '>' : ' ')} {i + 1, 3} | {Shown(lines[i])}")
            ) + (last - first <= 1 ? "\n" : "");
    }

    private static string Cut(string text, int from, int to)
    {
        var (first, last) = (Math.Max(0, from - Around), Math.Min(text.Length, Math.Min(to, from + Longest) + Around));
        var shown = (first > 0 ? "…" : "") + text[first..last] + (last < text.Length ? "…" : "");
        return first > 0 ? $"{shown} (from character {first + 1})" : shown;
    }

    private static string Shown(string line) => line.Length <= Longest ? line : line[..Longest] + "…";
}
