using System.Text;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.RegExps;

/// <summary>To Rhino <c>{</c> is a character like any other where there is nothing to repeat (<c>{2}</c>, <c>a{1}{2}</c>); a modern engine refuses it.</summary>
internal static class LiteralBraces
{
    /// <summary>The pattern with such braces escaped.</summary>
    public static string Escaped(string pattern)
    {
        if (!pattern.Contains('{', StringComparison.Ordinal))
        {
            return pattern;
        }

        var text = new StringBuilder(pattern.Length + 4);
        var repeatable = false;
        for (var at = 0; at < pattern.Length; )
        {
            var length = Element(pattern, at);
            if (pattern[at] == '{' && !repeatable)
            {
                text.Append('\\');
            }

            text.Append(pattern, at, length);
            repeatable = pattern[at] switch
            {
                '(' or '|' or '^' or '$' or '*' or '+' or '?' => false,
                '{' => !repeatable || length == 1,
                '\\' => length > 1 && pattern[at + 1] is not ('b' or 'B'),
                _ => true,
            };
            at += length;
        }

        return text.ToString();
    }

    /// <summary>The length of what stands at a place: an escape, a class, a quantifier, the start of a group, or one character.</summary>
    private static int Element(string pattern, int at)
    {
        switch (pattern[at])
        {
            case '\\':
                return Math.Min(2, pattern.Length - at);
            case '[':
                return Class(pattern, at);
            case '(':
                return at + 2 < pattern.Length && pattern[at + 1] == '?' ? 3 : 1;
            case '*' or '+' or '?':
                return at + 1 < pattern.Length && pattern[at + 1] == '?' ? 2 : 1;
            case '{':
                return Counted(pattern, at);
            default:
                return 1;
        }
    }

    private static int Class(string pattern, int at)
    {
        for (var end = at + 1; end < pattern.Length; end++)
        {
            if (pattern[end] == '\\')
            {
                end++;
            }
            else if (pattern[end] == ']')
            {
                return end + 1 - at;
            }
        }

        return pattern.Length - at;
    }

    /// <summary>The length of <c>{n}</c>, <c>{n,}</c> or <c>{n,m}</c>; 1 where it is none.</summary>
    private static int Counted(string pattern, int at)
    {
        var end = pattern.IndexOf('}', at);
        if (end < 0 || !char.IsAsciiDigit(pattern[at + 1]))
        {
            return 1;
        }

        for (var i = at + 1; i < end; i++)
        {
            if (!char.IsAsciiDigit(pattern[i]) && pattern[i] != ',')
            {
                return 1;
            }
        }

        return end + 1 < pattern.Length && pattern[end + 1] == '?' ? end + 2 - at : end + 1 - at;
    }
}
