using System.Text;

namespace JourneySim.Engine.JavaScript.Bindings.Shared;

/// <summary>
/// SLF4J's message format: <c>{}</c> takes the next argument, spare placeholders stay, surplus arguments are dropped, a backslash before
/// <c>{}</c> keeps it as it is and a doubled one keeps one backslash and fills it.
/// </summary>
/// <seealso href="https://www.slf4j.org/api/org/slf4j/helpers/MessageFormatter.html">MessageFormatter</seealso>
internal static class Slf4jMessage
{
    public static string Format(string pattern, IReadOnlyList<string> arguments)
    {
        var text = new StringBuilder();
        var from = 0;
        foreach (var argument in arguments)
        {
            int at;
            while ((at = pattern.IndexOf("{}", from, StringComparison.Ordinal)) >= 0 && IsEscaped(pattern, at))
            {
                text.Append(pattern, from, at - 1 - from).Append('{');
                from = at + 1;
            }

            if (at < 0)
            {
                break;
            }

            var doubled = at > 1 && pattern[at - 1] == '\\';
            text.Append(pattern, from, (doubled ? at - 1 : at) - from).Append(argument);
            from = at + 2;
        }

        return text.Append(pattern, from, pattern.Length - from).ToString();
    }

    /// <summary>One backslash escapes; two do not.</summary>
    private static bool IsEscaped(string pattern, int at) =>
        at > 0 && pattern[at - 1] == '\\' && !(at > 1 && pattern[at - 2] == '\\');
}
