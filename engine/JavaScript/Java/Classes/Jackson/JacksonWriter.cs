using System.Text;
using JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.Jackson;

/// <summary>
/// Writes Java values as Jackson does for AM: no blanks, doubles as <c>1.0</c>, dates in milliseconds, bytes as Base64, only quotes,
/// backslashes and controls escaped.
/// </summary>
internal static class JacksonWriter
{
    private const int Deepest = 1000;

    public static string Write(object? value)
    {
        var json = new StringBuilder();
        Write(json, value, 0);
        return json.ToString();
    }

    public static void Quote(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                '\n' => json.Append("\\n"),
                '\r' => json.Append("\\r"),
                '\t' => json.Append("\\t"),
                '\b' => json.Append("\\b"),
                '\f' => json.Append("\\f"),
                < ' ' => json.Append("\\u")
                    .Append(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)),
                _ => json.Append(c),
            };
        }

        json.Append('"');
    }

    private static void Write(StringBuilder json, object? value, int depth)
    {
        if (depth > Deepest)
        {
            throw new JavaException(
                "com.fasterxml.jackson.databind.JsonMappingException",
                "Infinite recursion (StackOverflowError)"
            );
        }

        switch (value)
        {
            case null:
                json.Append("null");
                break;
            case bool or int or long or short or sbyte or System.Numerics.BigInteger:
                json.Append(JavaValues.Text(value));
                break;
            case double number when !double.IsFinite(number):
                Quote(json, JavaValues.Text(number));
                break;
            case double or float:
                json.Append(JavaValues.Text(value));
                break;
            case byte[] bytes:
                Quote(json, Convert.ToBase64String(bytes));
                break;
            case IJavaMap map:
                Map(json, map, depth);
                break;
            case IJavaCollection collection:
                List(json, collection.Items, depth);
                break;
            case JavaArray or Array:
                List(json, JavaArrays.Items(value), depth);
                break;
            case IJavaNumber number:
                json.Append(JavaValues.Text(number));
                break;
            case JavaDate date:
                json.Append(date.Time);
                break;
            case IJavaObject or char or string or JavaClass:
                Quote(json, JavaValues.Text(value));
                break;
            default:
                throw new Diagnostics.NotSimulatedException($"Jackson's JSON of {value}");
        }
    }

    private static void Map(StringBuilder json, IJavaMap map, int depth)
    {
        json.Append('{');
        var first = true;
        foreach (var (key, inner) in map.Entries)
        {
            json.Append(first ? "" : ",");
            first = false;
            Quote(json, JavaValues.Text(key));
            json.Append(':');
            Write(json, inner, depth + 1);
        }

        json.Append('}');
    }

    private static void List(StringBuilder json, IEnumerable<object?> items, int depth)
    {
        json.Append('[');
        var first = true;
        foreach (var inner in items)
        {
            json.Append(first ? "" : ",");
            first = false;
            Write(json, inner, depth + 1);
        }

        json.Append(']');
    }
}
