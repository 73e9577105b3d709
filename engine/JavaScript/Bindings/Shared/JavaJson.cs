using System.Globalization;
using System.Text;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.Shared;

/// <summary>JSON as Jackson writes it in AM: no blanks, doubles by <c>Double.toString</c> (<c>1.0</c>, <c>1.0E7</c>), only quotes, backslashes and controls escaped.</summary>
internal static class JavaJson
{
    public static string Write(object? value)
    {
        var json = new StringBuilder();
        Write(json, value);
        return json.ToString();
    }

    /// <summary>Java's <c>Double.toString</c>: the shortest digits that read back the same, with a point, in powers of ten beyond 10^7 and below 10^-3.</summary>
    public static string Number(double number)
    {
        if (double.IsNaN(number) || double.IsInfinity(number))
        {
            return double.IsNaN(number) ? "NaN"
                : number > 0 ? "Infinity"
                : "-Infinity";
        }

        if (number == 0)
        {
            return double.IsNegative(number) ? "-0.0" : "0.0";
        }

        // "R" in scientific form gives the shortest digits and their exponent.
        var parts = Math.Abs(number).ToString("E16", CultureInfo.InvariantCulture);
        var shortest = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture);
        var exponent = int.Parse(
            parts.AsSpan(parts.IndexOf('E', StringComparison.Ordinal) + 1),
            CultureInfo.InvariantCulture
        );
        var digits = Digits(shortest);
        var sign = number < 0 ? "-" : "";
        if (exponent is >= -3 and < 7)
        {
            return sign
                + (
                    exponent < 0
                        ? "0." + new string('0', -exponent - 1) + digits
                        : digits.PadRight(exponent + 1, '0')[..(exponent + 1)]
                            + "."
                            + (digits.Length > exponent + 1 ? digits[(exponent + 1)..] : "0")
                );
        }

        return sign + digits[0] + "." + (digits.Length > 1 ? digits[1..] : "0") + "E" + exponent;
    }

    private static string Digits(string shortest)
    {
        var mantissa = shortest.Split('E')[0].Replace(".", "", StringComparison.Ordinal).TrimStart('0').TrimEnd('0');
        return mantissa.Length == 0 ? "0" : mantissa;
    }

    private static void Write(StringBuilder json, object? value)
    {
        switch (value)
        {
            case null:
                json.Append("null");
                break;
            case string text:
                Quote(json, text);
                break;
            case bool flag:
                json.Append(flag ? "true" : "false");
                break;
            case double number when double.IsFinite(number):
                json.Append(Number(number));
                break;
            case double number:
                Quote(json, Number(number));
                break;
            case int or long:
                json.Append(CultureInfo.InvariantCulture, $"{value}");
                break;
            case StateMap map:
                json.Append('{');
                var firstMember = true;
                foreach (var (key, inner) in map)
                {
                    json.Append(firstMember ? "" : ",");
                    firstMember = false;
                    Quote(json, key);
                    json.Append(':');
                    Write(json, inner);
                }

                json.Append('}');
                break;
            case IEnumerable<object?> list:
                json.Append('[');
                var first = true;
                foreach (var inner in list)
                {
                    json.Append(first ? "" : ",");
                    first = false;
                    Write(json, inner);
                }

                json.Append(']');
                break;
            default:
                Quote(json, $"{value}");
                break;
        }
    }

    private static void Quote(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (var c in text)
        {
            json.Append(
                c switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    '\b' => "\\b",
                    '\f' => "\\f",
                    < ' ' => $"\\u{(int)c:X4}",
                    _ => c.ToString(),
                }
            );
        }

        json.Append('"');
    }
}
