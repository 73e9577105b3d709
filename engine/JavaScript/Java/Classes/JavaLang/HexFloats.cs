using System.Globalization;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary><c>Double.toHexString</c> (Java SE 17).</summary>
internal static class HexFloats
{
    private const long Fraction = 0xFFFFFFFFFFFFFL;

    public static string Of(double value)
    {
        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? "NaN"
                : value > 0 ? "Infinity"
                : "-Infinity";
        }

        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var digits = (bits & Fraction).ToString("x13", CultureInfo.InvariantCulture).TrimEnd('0');
        var sign = bits < 0 ? "-" : "";
        return value == 0
            ? sign + "0x0.0p0"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{sign}0x{(exponent == 0 ? 0 : 1)}.{(digits.Length == 0 ? "0" : digits)}p{(exponent == 0 ? -1022 : exponent - 1023)}"
            );
    }
}
