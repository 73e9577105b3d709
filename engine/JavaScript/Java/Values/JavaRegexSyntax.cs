using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using JourneySim.Engine.Diagnostics;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>Writes Java's regular expressions in .NET's syntax; what .NET can't express is refused by name.</summary>
internal static class JavaRegexSyntax
{
    public static string ToDotNet(string pattern)
    {
        var result = new StringBuilder(pattern.Length + 16);
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            switch (c)
            {
                case '\\' when i + 1 < pattern.Length:
                    i = Escape(pattern, i + 1, inClass, result);
                    break;
                case '[' when inClass:
                    throw new NotSimulatedException(
                        "a character class inside another in java.util.regex.Pattern",
                        "Write one class."
                    );
                case '&' when inClass && i + 1 < pattern.Length && pattern[i + 1] == '&':
                    throw new NotSimulatedException(
                        "'&&' in a character class of java.util.regex.Pattern",
                        "Write one class."
                    );
                case '[':
                    inClass = true;
                    result.Append(c);
                    if (i + 1 < pattern.Length && pattern[i + 1] == '^')
                    {
                        result.Append(pattern[++i]);
                    }

                    break;
                case ']':
                    result.Append(inClass ? "]" : @"\]");
                    inClass = false;
                    break;
                case '+' when !inClass && i > 0 && IsQuantifierEnd(pattern, i - 1):
                    throw new NotSimulatedException(
                        "a possessive quantifier in java.util.regex.Pattern",
                        "Leave the second '+' out."
                    );
                case '$' when !inClass:
                    result.Append('$');
                    break;
                default:
                    result.Append(c);
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>Java's message: what is wrong, near which index, and the pattern.</summary>
    public static string Explain(RegexParseException wrong, string pattern)
    {
        var what = wrong.Error switch
        {
            RegexParseError.InsufficientClosingParentheses => "Unclosed group",
            RegexParseError.InsufficientOpeningParentheses => "Unmatched closing ')'",
            RegexParseError.UnterminatedBracket => "Unclosed character class",
            RegexParseError.QuantifierAfterNothing or RegexParseError.NestedQuantifiersNotParenthesized =>
                $"Dangling meta character '{pattern[Math.Clamp(wrong.Offset - 1, 0, pattern.Length - 1)]}'",
            RegexParseError.UnescapedEndingBackslash => "Unexpected internal error",
            _ => "Illegal/unsupported escape sequence",
        };
        var index = wrong.Error switch
        {
            RegexParseError.InsufficientClosingParentheses => pattern.Length,
            RegexParseError.UnterminatedBracket => pattern.Length - 1,
            RegexParseError.InsufficientOpeningParentheses => wrong.Offset - 2,
            _ => wrong.Offset - 1,
        };
        var at = Math.Max(index, 0);
        var caret = at < pattern.Length ? "\n" + new string(' ', at) + "^" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{what} near index {at}\n{pattern}{caret}");
    }

    private static bool IsQuantifierEnd(string pattern, int at) =>
        pattern[at] is '+' or '*' or '?' or '}' && (at == 0 || pattern[at - 1] != '\\');

    private static int Escape(string pattern, int at, bool inClass, StringBuilder result)
    {
        switch (pattern[at])
        {
            case 'Q':
                var end = pattern.IndexOf(@"\E", at, StringComparison.Ordinal);
                var stop = end < 0 ? pattern.Length : end;
                result.Append(Regex.Escape(pattern[(at + 1)..stop]).Replace("]", @"\]", StringComparison.Ordinal));
                return end < 0 ? pattern.Length : end + 1;
            case 'd':
                result.Append(inClass ? "0-9" : "[0-9]");
                return at;
            case 'w':
                result.Append(inClass ? "a-zA-Z_0-9" : "[a-zA-Z_0-9]");
                return at;
            case 's':
                result.Append(inClass ? @" \t\n\v\f\r" : @"[ \t\n\v\f\r]");
                return at;
            case 'D' when !inClass:
                result.Append("[^0-9]");
                return at;
            case 'W' when !inClass:
                result.Append("[^a-zA-Z_0-9]");
                return at;
            case 'S' when !inClass:
                result.Append(@"[^ \t\n\v\f\r]");
                return at;
            case 'h':
                result.Append(
                    inClass
                        ? @" \t\u00A0\u1680\u180e\u2000-\u200a\u202f\u205f\u3000"
                        : @"[ \t\u00A0\u1680\u180e\u2000-\u200a\u202f\u205f\u3000]"
                );
                return at;
            case 'R' when !inClass:
                result.Append(@"(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])");
                return at;
            case 'p' or 'P':
                return Property(pattern, at, inClass, result);
            default:
                result.Append('\\').Append(pattern[at]);
                return at;
        }
    }

    private static int Property(string pattern, int at, bool inClass, StringBuilder result)
    {
        var end = at + 1 < pattern.Length && pattern[at + 1] == '{' ? pattern.IndexOf('}', at) : at + 1;
        var name = end > at + 1 ? pattern[(at + 2)..end] : pattern[(at + 1)..(at + 2)];
        var set = name switch
        {
            "Lower" => "a-z",
            "Upper" => "A-Z",
            "Alpha" or "IsAlphabetic" => name == "Alpha" ? "a-zA-Z" : @"\p{L}\p{Nl}",
            "Digit" => "0-9",
            "Alnum" => "a-zA-Z0-9",
            "Punct" => """!-/:-@\[-`{-~""",
            "Space" => @" \t\n\v\f\r",
            "Blank" => @" \t",
            "XDigit" => "0-9a-fA-F",
            "ASCII" => @"\0-\x7F",
            "IsLetter" => @"\p{L}",
            _ => $@"\p{{{(name.StartsWith("Is", StringComparison.Ordinal) && name.Length <= 4 ? name[2..] : name)}}}",
        };
        var negated = pattern[at] == 'P';
        if (inClass && negated)
        {
            throw new NotSimulatedException($@"\P{{{name}}} in a character class of java.util.regex.Pattern");
        }

        result.Append(inClass ? set : $"[{(negated ? "^" : "")}{set}]");
        return end;
    }
}
