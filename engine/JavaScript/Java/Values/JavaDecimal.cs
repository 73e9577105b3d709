using System.Globalization;
using System.Numerics;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>A <c>java.math.BigDecimal</c>: a whole number and how many of its digits stand behind the point.</summary>
internal sealed class JavaDecimal(BigInteger unscaled, int scale) : IJavaNumber, IComparable
{
    private const int Longest = 10_000;

    public JavaClass Class => JavaClasses.BuiltIn.Find("java.math.BigDecimal");

    public BigInteger Unscaled { get; } = unscaled;

    public int Scale { get; } = scale;

    public double Double => double.Parse(Plain(), NumberStyles.Float, CultureInfo.InvariantCulture);

    public BigInteger Whole => Scale <= 0 ? Unscaled * Ten(-Scale) : BigInteger.Divide(Unscaled, Ten(Scale));

    public int JavaHash => unchecked((31 * JavaHashCode.Of((object)Unscaled)) + Scale);

    /// <summary>Scientific for exponents below -6 or numbers with missing zeros, as Java writes it.</summary>
    public string JavaText
    {
        get
        {
            var digits = BigInteger.Abs(Unscaled).ToString(CultureInfo.InvariantCulture);
            var exponent = -(long)Scale + (digits.Length - 1);
            if (Scale == 0 || (Scale > 0 && exponent >= -6))
            {
                return Plain();
            }

            var mantissa = digits.Length == 1 ? digits : digits[..1] + "." + digits[1..];
            var sign = exponent >= 0 ? "+" : "";
            return (Unscaled.Sign < 0 ? "-" : "")
                + mantissa
                + (exponent == 0 ? "" : "E" + sign + exponent.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The exponent is a multiple of three.</summary>
    public string Engineering()
    {
        var digits = BigInteger.Abs(Unscaled).ToString(CultureInfo.InvariantCulture);
        var exponent = -(long)Scale + (digits.Length - 1);
        if (Scale == 0 || (Scale > 0 && exponent >= -6))
        {
            return Plain();
        }

        var before = (int)(((exponent % 3) + 3) % 3);
        exponent -= before;
        before++;
        if (Unscaled.IsZero)
        {
            var zeros =
                before == 1 ? "0"
                : before == 2 ? "0.00"
                : "0.0";
            exponent += before == 1 ? 0 : 3;
            return zeros + Power(exponent);
        }

        var number = before >= digits.Length ? digits.PadRight(before, '0') : digits[..before] + "." + digits[before..];
        return (Unscaled.Sign < 0 ? "-" : "") + number + Power(exponent);
    }

    private static string Power(long exponent) =>
        exponent == 0 ? "" : "E" + (exponent > 0 ? "+" : "") + exponent.ToString(CultureInfo.InvariantCulture);

    public static JavaDecimal Parse(string text)
    {
        var at = text.IndexOfAny(['e', 'E']);
        var digits = at < 0 ? text : text[..at];
        var exponent = 0;
        if (
            at >= 0
            && !int.TryParse(
                text[(at + 1)..],
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out exponent
            )
        )
        {
            throw JavaParsing.Wrong("");
        }

        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var scale = point < 0 ? 0 : digits.Length - point - 1;
        if (
            text.Length > Longest
            || Math.Abs(exponent) > Longest
            || !BigInteger.TryParse(
                point < 0 ? digits : digits.Remove(point, 1),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            throw JavaParsing.Wrong(
                text.Length == 0 ? "Index 0 out of bounds for length 0"
                : text.Length > 0 && !char.IsAsciiDigit(text[0])
                    ? $"Character {(text.Length > 1 && text[0] is '-' or '+' ? text[1] : text[0])} is neither a decimal digit number, decimal point, nor \"e\" notation exponential mark."
                : ""
            );
        }

        return new JavaDecimal(number, scale - exponent);
    }

    public static JavaDecimal Of(double number) =>
        double.IsFinite(number) ? Parse(JavaValues.Text(number)) : throw JavaParsing.Wrong("Infinite or NaN");

    public static BigInteger Ten(int power) =>
        power <= Longest
            ? BigInteger.Pow(10, power)
            : throw new JavaException("java.lang.ArithmeticException", "Overflow");

    public string Plain()
    {
        if (Scale <= 0)
        {
            return (Unscaled * Ten(-Scale)).ToString(CultureInfo.InvariantCulture);
        }

        var digits = BigInteger.Abs(Unscaled).ToString(CultureInfo.InvariantCulture).PadLeft(Scale + 1, '0');
        return (Unscaled.Sign < 0 ? "-" : "") + digits[..^Scale] + "." + digits[^Scale..];
    }

    /// <summary>The same number with more digits behind the point.</summary>
    public BigInteger At(int wanted) => Unscaled * Ten(wanted - Scale);

    public bool JavaEquals(object? other) =>
        other is JavaDecimal number && number.Scale == Scale && number.Unscaled == Unscaled;

    public int CompareTo(object? obj)
    {
        var other = (JavaDecimal)obj!;
        var wanted = Math.Max(Scale, other.Scale);
        return At(wanted).CompareTo(other.At(wanted));
    }
}
