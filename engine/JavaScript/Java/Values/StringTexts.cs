using System.Globalization;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>What <c>java.lang.String</c> computes, with its texts for wrong indexes.</summary>
internal static class StringTexts
{
    private const int Longest = 64 * 1024 * 1024;

    public static bool IsWhitespace(char c) =>
        c is '\t' or '\n' or '\v' or '\f' or '\r' or (>= '\u001c' and <= '\u001f')
        || (
            c is not ('\u00a0' or '\u2007' or '\u202f')
            && char.GetUnicodeCategory(c)
                is UnicodeCategory.SpaceSeparator
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
        );

    public static int Index(int index, int length) =>
        index >= 0 && index < length
            ? index
            : throw new JavaException(
                "java.lang.StringIndexOutOfBoundsException",
                string.Create(CultureInfo.InvariantCulture, $"String index out of range: {index}")
            );

    /// <summary>An index as <c>Preconditions</c> checks it, with another text.</summary>
    public static int Checked(int index, int length) =>
        index >= 0 && index < length
            ? index
            : throw new JavaException(
                "java.lang.StringIndexOutOfBoundsException",
                string.Create(CultureInfo.InvariantCulture, $"index {index}, length {length}")
            );

    public static string CodePoint(int code) =>
        code is >= 0 and <= char.MaxValue ? ((char)code).ToString()
        : code is > char.MaxValue and <= 0x10FFFF ? char.ConvertFromUtf32(code)
        : "\0\0none";

    public static bool EqualsIgnoreCase(string left, string? right) =>
        right is not null && left.Length == right.Length && Folded(left) == Folded(right);

    public static string Folded(string text) => text.ToUpperInvariant().ToLowerInvariant();

    public static string Upper(string text) => text.ToUpperInvariant().Replace("ß", "SS", StringComparison.Ordinal);

    public static string Substring(string text, int begin, int? end)
    {
        var to = end ?? text.Length;
        if (begin >= 0 && begin <= to && to <= text.Length)
        {
            return text[begin..to];
        }

        throw new JavaException(
            "java.lang.StringIndexOutOfBoundsException",
            end is null && begin > text.Length
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"begin {begin}, end {text.Length}, length {text.Length}"
                    )
                : end is null
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"begin {begin}, end {text.Length}, length {text.Length}"
                    )
                : string.Create(CultureInfo.InvariantCulture, $"begin {begin}, end {to}, length {text.Length}")
        );
    }

    public static string Repeat(string text, int count) =>
        count < 0
            ? throw new JavaException(
                "java.lang.IllegalArgumentException",
                string.Create(CultureInfo.InvariantCulture, $"count is negative: {count}")
            )
        : (long)text.Length * count > Longest ? throw new JavaException("java.lang.OutOfMemoryError", "Java heap space")
        : string.Concat(Enumerable.Repeat(text, count));

    /// <summary>Takes off what is not above a blank.</summary>
    public static string Trim(string text)
    {
        var from = 0;
        var to = text.Length;
        while (from < to && text[from] <= ' ')
        {
            from++;
        }

        while (to > from && text[to - 1] <= ' ')
        {
            to--;
        }

        return text[from..to];
    }

    public static string Strip(string text, bool start, bool end)
    {
        var from = 0;
        var to = text.Length;
        while (start && from < to && IsWhitespace(text[from]))
        {
            from++;
        }

        while (end && to > from && IsWhitespace(text[to - 1]))
        {
            to--;
        }

        return text[from..to];
    }

    public static bool StartsWith(string text, string prefix, int from) =>
        from >= 0
        && from <= text.Length - prefix.Length
        && text.AsSpan(from).StartsWith(prefix, StringComparison.Ordinal);

    public static int IndexOf(string text, string wanted, int from)
    {
        var start = Math.Clamp(from, 0, text.Length);
        return text.IndexOf(wanted, start, StringComparison.Ordinal);
    }

    public static int LastIndexOf(string text, string wanted, int from)
    {
        var last = Math.Min(from, text.Length - wanted.Length);
        for (var at = last; at >= 0; at--)
        {
            if (text.AsSpan(at).StartsWith(wanted, StringComparison.Ordinal))
            {
                return at;
            }
        }

        return -1;
    }

    public static string Replace(string text, string wanted, string by)
    {
        var places = wanted.Length == 0 ? text.Length + 1L : text.AsSpan().Count(wanted);
        Bounded(text.Length + (places * by.Length));
        return wanted.Length > 0
            ? text.Replace(wanted, by, StringComparison.Ordinal)
            : by + string.Concat(text.Select(c => c + by));
    }

    public static string Concat(string left, string right)
    {
        Bounded((long)left.Length + right.Length);
        return left + right;
    }

    public static string Join(string separator, IEnumerable<string> parts)
    {
        var joined = new System.Text.StringBuilder();
        var any = false;
        foreach (var part in parts)
        {
            Bounded(joined.Length + (long)separator.Length + part.Length);
            joined.Append(any ? separator : "").Append(part);
            any = true;
        }

        return joined.ToString();
    }

    /// <summary>A text longer than a JVM of usual size could hold.</summary>
    public static void Bounded(long length)
    {
        if (length > Longest)
        {
            throw new JavaException("java.lang.OutOfMemoryError", "Java heap space");
        }
    }

    public static IEnumerable<string> Lines(string text)
    {
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
