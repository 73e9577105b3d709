using System.Text;

namespace JourneySim.Engine.JavaScript.Bindings.Shared;

/// <summary>
/// <c>java.text.MessageFormat</c> as far as a suspend text needs it: <c>{0}</c> is filled, single apostrophes quote and vanish, two make one.
/// </summary>
/// <seealso href="https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/text/MessageFormat.html">MessageFormat</seealso>
internal static class JavaMessageFormat
{
    public static string Format(string pattern, string argument)
    {
        var text = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\'')
            {
                if (i + 1 < pattern.Length && pattern[i + 1] == '\'')
                {
                    text.Append('\'');
                    i++;
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (pattern[i] == '{' && !quoted)
            {
                var end = pattern.IndexOf('}', i);
                if (end < 0)
                {
                    throw new FormatException("Unmatched braces in the pattern.");
                }

                var index = pattern[(i + 1)..end].Trim();
                text.Append(
                    index == "0" ? argument
                    : int.TryParse(index, out var other) && other >= 0 ? "{" + index + "}"
                    : throw new FormatException("can't parse argument number: " + pattern[(i + 1)..end])
                );
                i = end;
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        return text.ToString();
    }
}
