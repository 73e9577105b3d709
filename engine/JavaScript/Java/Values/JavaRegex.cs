using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>A <c>java.util.regex.Pattern</c> on .NET's engine, with a limit of time for each match.</summary>
internal sealed class JavaRegex
{
    public const int CaseInsensitive = 2;
    public const int Comments = 4;
    public const int Multiline = 8;
    public const int Literal = 16;
    public const int DotAll = 32;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    private JavaRegex(string pattern, int flags, Regex regex, Regex whole)
    {
        Pattern = pattern;
        Flags = flags;
        Regex = regex;
        Whole = whole;
    }

    public string Pattern { get; }

    public int Flags { get; }

    public Regex Regex { get; }

    /// <summary>Matches only a whole text.</summary>
    public Regex Whole { get; }

    public static JavaRegex Compile(string pattern, int flags = 0)
    {
        var options = RegexOptions.CultureInvariant;
        options |= (flags & CaseInsensitive) != 0 ? RegexOptions.IgnoreCase : RegexOptions.None;
        options |= (flags & Comments) != 0 ? RegexOptions.IgnorePatternWhitespace : RegexOptions.None;
        options |= (flags & Multiline) != 0 ? RegexOptions.Multiline : RegexOptions.None;
        options |= (flags & DotAll) != 0 ? RegexOptions.Singleline : RegexOptions.None;
        var translated = (flags & Literal) != 0 ? Regex.Escape(pattern) : JavaRegexSyntax.ToDotNet(pattern);
        try
        {
            return new JavaRegex(
                pattern,
                flags,
                new Regex(translated, options, Limit),
                new Regex($@"\A(?:{translated})\z", options, Limit)
            );
        }
        catch (RegexParseException wrong)
        {
            throw new JavaException("java.util.regex.PatternSyntaxException", JavaRegexSyntax.Explain(wrong, pattern));
        }
    }

    public bool IsWhole(string text) => Whole.IsMatch(text);

    /// <param name="text">The text.</param>
    /// <param name="replacement">Java's form: <c>$1</c>, <c>${name}</c>, <c>\</c> takes the next character as it is.</param>
    /// <param name="count">How many; negative for all.</param>
    public string Replace(string text, string replacement, int count)
    {
        long length = text.Length;
        return Regex.Replace(
            text,
            match =>
            {
                var expanded = Expand(match, replacement);
                StringTexts.Bounded(length += expanded.Length);
                return expanded;
            },
            count
        );
    }

    public static string Expand(Match match, string replacement)
    {
        var result = new StringBuilder();
        for (var i = 0; i < replacement.Length; i++)
        {
            var c = replacement[i];
            if (c == '\\')
            {
                result.Append(
                    ++i < replacement.Length ? replacement[i] : throw Illegal("character to be escaped is missing")
                );
            }
            else if (c == '$')
            {
                i = Group(match, replacement, i + 1, result);
            }
            else
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }

    /// <summary>Java's split: leading empty part of a match of width 0 dropped, trailing empty parts dropped for limit 0.</summary>
    public IEnumerable<string> Split(string text, int limit)
    {
        var parts = new List<string>();
        var from = 0;
        foreach (Match match in Regex.Matches(text))
        {
            if (limit > 0 && parts.Count == limit - 1)
            {
                break;
            }

            if (match.Index + match.Length == 0 || (match.Length == 0 && match.Index >= text.Length))
            {
                continue;
            }

            parts.Add(text[from..match.Index]);
            from = match.Index + match.Length;
        }

        if (from == 0)
        {
            return [text];
        }

        parts.Add(text[from..]);
        while (limit == 0 && parts.Count > 0 && parts[^1].Length == 0)
        {
            parts.RemoveAt(parts.Count - 1);
        }

        return parts;
    }

    private static int Group(Match match, string replacement, int at, StringBuilder result)
    {
        if (at < replacement.Length && replacement[at] == '{')
        {
            var end = replacement.IndexOf('}', at);
            var name = end < 0 ? "" : replacement[(at + 1)..end];
            if (!match.Groups.ContainsKey(name))
            {
                throw Illegal($"No group with name {{{name}}}");
            }

            result.Append(match.Groups[name].Value);
            return end;
        }

        if (at >= replacement.Length || !char.IsAsciiDigit(replacement[at]))
        {
            throw Illegal(
                at >= replacement.Length ? "Illegal group reference: group index is missing" : "Illegal group reference"
            );
        }

        var number = replacement[at] - '0';
        if (number >= match.Groups.Count)
        {
            throw new JavaException(
                "java.lang.IndexOutOfBoundsException",
                "No group " + number.ToString(CultureInfo.InvariantCulture)
            );
        }

        while (at + 1 < replacement.Length && char.IsAsciiDigit(replacement[at + 1]))
        {
            var longer = (number * 10) + replacement[at + 1] - '0';
            if (longer >= match.Groups.Count)
            {
                break;
            }

            number = longer;
            at++;
        }

        result.Append(match.Groups[number].Value);
        return at;
    }

    private static JavaException Illegal(string text) => new("java.lang.IllegalArgumentException", text);
}
