using System.Globalization;
using System.Text;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Json;

/// <summary>A text in JSON's quotes; what is no control character stands as it is, lone surrogates too.</summary>
internal static class JsonQuotes
{
    public static void Append(StringBuilder target, string text)
    {
        target.Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => target.Append("\\\""),
                '\\' => target.Append("\\\\"),
                '\b' => target.Append("\\b"),
                '\f' => target.Append("\\f"),
                '\n' => target.Append("\\n"),
                '\r' => target.Append("\\r"),
                '\t' => target.Append("\\t"),
                < ' ' => target.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
                _ => target.Append(character),
            };
        }

        target.Append('"');
    }
}
