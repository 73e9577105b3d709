using System.Numerics;
using System.Text;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Numbers;

/// <summary>
/// A number in a base other than ten: as many digits after the point as tell it from its neighbours, the last one
/// rounded.
/// </summary>
internal static class RadixTexts
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static string Of(double value, int radix)
    {
        if (!double.IsFinite(value) || value == 0)
        {
            return double.IsNaN(value) ? "NaN"
                : value == 0 ? "0"
                : value > 0 ? "Infinity"
                : "-Infinity";
        }

        var size = Math.Abs(value);
        var whole = Math.Floor(size);
        var text = new StringBuilder(value < 0 ? "-" : "").Append(Whole(new BigInteger(whole), radix));
        if (size > whole)
        {
            Fraction(text.Append('.'), size, whole, radix);
        }

        return text.ToString();
    }

    private static string Whole(BigInteger value, int radix)
    {
        if (value.IsZero)
        {
            return "0";
        }

        var digits = new Stack<char>();
        for (; !value.IsZero; value /= radix)
        {
            digits.Push(Digits[(int)(value % radix)]);
        }

        return new string([.. digits]);
    }

    /// <summary>Digits until what is left is nearer than half the distance to the next representable number.</summary>
    private static void Fraction(StringBuilder text, double size, double whole, int radix)
    {
        // All in units of 2^-1075, in which every finite double and half its distance to the next are whole.
        var one = BigInteger.One << 1075;
        var rest = Exact(size) - Exact(whole);
        var above = (Exact(Math.BitIncrement(size)) - Exact(size)) / 2;
        var below = (Exact(size) - Exact(Math.BitDecrement(size))) / 2;
        while (true)
        {
            rest *= radix;
            above *= radix;
            below *= radix;
            var digit = (int)(rest / one);
            rest %= one;
            var low = rest < below;
            var high = rest + above > one;
            if (!low && !high)
            {
                text.Append(Digits[digit]);
                continue;
            }

            if (high && (!low || rest * 2 > one))
            {
                digit++;
            }

            text.Append(Digits[digit]);
            return;
        }
    }

    private static BigInteger Exact(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var mantissa = bits & 0xFFFFFFFFFFFFF;
        return exponent == 0 ? (BigInteger)mantissa << 1 : (BigInteger)(mantissa | (1L << 52)) << exponent;
    }
}
