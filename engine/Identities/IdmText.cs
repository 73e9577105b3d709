using System.Text;

namespace JourneySim.Engine.Identities;

/// <summary>
/// IDM sends its error texts HTML-escaped, and scripts see the entities (measured on a tenant: <c>expected version &amp;#39;0&amp;#39;</c>,
/// <c>uid&amp;#61;r1</c>). The set of characters is that of the OWASP HTML sanitizer's encoder, to which the measured ones belong.
/// </summary>
internal static class IdmText
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(
                c switch
                {
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '"' or '\'' or '+' or '=' or '@' or '`' => $"&#{(int)c};",
                    _ => c.ToString(),
                }
            );
        }

        return escaped.ToString();
    }
}
