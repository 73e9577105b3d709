using System.Globalization;
using Jint;
using Jint.Native;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

/// <summary>
/// JavaScript's <c>String(value)</c> with the digits Rhino prints: whole numbers beyond 2^53 have the shortest digits that tell
/// them apart, filled up with zeros (Jint prints the exact ones), and the smallest number is <c>4.9e-324</c>.
/// </summary>
internal static class Printed
{
    private const double ExactUpTo = 9007199254740992;
    private const double Exponential = 1e21;

    public static string Of(JsValue value) =>
        value switch
        {
            JsString text => text.ToString(),
            JsNumber number => Of(number.AsNumber()),
            _ => TypeConverter.ToString(value),
        };

    public static string Of(double number)
    {
        var size = Math.Abs(number);
        return size is > ExactUpTo and < Exponential ? Whole(number, size)
            : size.Equals(double.Epsilon) ? (number < 0 ? "-" : "") + "4.9e-324"
            : TypeConverter.ToString(new JsNumber(number));
    }

    private static string Whole(double number, double size)
    {
        var shortest = size.ToString("E16", CultureInfo.InvariantCulture);
        for (var digits = 15; digits < 17; digits++)
        {
            var shorter = size.ToString(
                "E" + digits.ToString(CultureInfo.InvariantCulture),
                CultureInfo.InvariantCulture
            );
            if (double.Parse(shorter, CultureInfo.InvariantCulture).Equals(size))
            {
                shortest = shorter;
                break;
            }
        }

        var split = shortest.IndexOf('E', StringComparison.Ordinal);
        var mantissa = shortest[..split].Replace(".", "", StringComparison.Ordinal).TrimEnd('0');
        var exponent = int.Parse(
            shortest.AsSpan(split + 1),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture
        );
        return (number < 0 ? "-" : "") + mantissa.PadRight(exponent + 1, '0');
    }
}
