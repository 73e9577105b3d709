using System.Numerics;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaMath;

/// <summary>How <c>java.math</c> rounds: by <c>RoundingMode</c>, to a scale or to a <c>MathContext</c>'s precision.</summary>
internal static class Rounding
{
    /// <summary>Divides whole numbers; what is left over decides by the mode.</summary>
    public static BigInteger Divide(BigInteger dividend, BigInteger divisor, string mode)
    {
        var quotient = BigInteger.DivRem(BigInteger.Abs(dividend), BigInteger.Abs(divisor), out var rest);
        var sign = dividend.Sign * divisor.Sign;
        var half = (rest * 2).CompareTo(BigInteger.Abs(divisor));
        var up = mode switch
        {
            _ when rest.IsZero => false,
            "UP" => true,
            "DOWN" => false,
            "CEILING" => sign > 0,
            "FLOOR" => sign < 0,
            "HALF_UP" => half >= 0,
            "HALF_DOWN" => half > 0,
            "HALF_EVEN" => half > 0 || (half == 0 && !quotient.IsEven),
            _ => throw new JavaException("java.lang.ArithmeticException", "Rounding necessary"),
        };
        return (sign < 0 ? -1 : 1) * (quotient + (up ? 1 : 0));
    }

    public static JavaDecimal ToScale(JavaDecimal number, int scale, string mode) =>
        scale >= number.Scale
            ? new JavaDecimal(number.At(scale), scale)
            : new JavaDecimal(Divide(number.Unscaled, JavaDecimal.Ten(number.Scale - scale), mode), scale);

    public static JavaDecimal ToPrecision(JavaDecimal number, JavaMathContext context)
    {
        var rounded = number;
        while (context.Precision > 0 && Precision(rounded) > context.Precision)
        {
            rounded = ToScale(rounded, rounded.Scale - (Precision(rounded) - context.Precision), context.Mode);
        }

        return rounded;
    }

    public static int Precision(JavaDecimal number) =>
        number.Unscaled.IsZero
            ? 1
            : BigInteger.Abs(number.Unscaled).ToString(System.Globalization.CultureInfo.InvariantCulture).Length;

    public static JavaDecimal Quotient(JavaDecimal dividend, JavaDecimal divisor, int scale, string mode)
    {
        Require(dividend, divisor);
        var shift = scale + divisor.Scale - (long)dividend.Scale;
        return new JavaDecimal(
            shift >= 0
                ? Divide(dividend.Unscaled * JavaDecimal.Ten((int)shift), divisor.Unscaled, mode)
                : Divide(dividend.Unscaled, divisor.Unscaled * JavaDecimal.Ten((int)-shift), mode),
            scale
        );
    }

    /// <summary>The exact quotient, as near to the preferred scale as it goes; refused when it never ends.</summary>
    public static JavaDecimal Exact(JavaDecimal dividend, JavaDecimal divisor)
    {
        Require(dividend, divisor);
        var preferred = dividend.Scale - divisor.Scale;
        if (dividend.Unscaled.IsZero)
        {
            return new JavaDecimal(0, preferred);
        }

        var rest =
            BigInteger.Abs(divisor.Unscaled) / BigInteger.GreatestCommonDivisor(dividend.Unscaled, divisor.Unscaled);
        var (twos, fives) = (Take(ref rest, 2), Take(ref rest, 5));
        if (!rest.IsOne)
        {
            throw new JavaException(
                "java.lang.ArithmeticException",
                "Non-terminating decimal expansion; no exact representable decimal result."
            );
        }

        return Quotient(dividend, divisor, preferred + Math.Max(twos, fives), "UNNECESSARY");
    }

    public static JavaDecimal Quotient(JavaDecimal dividend, JavaDecimal divisor, JavaMathContext context)
    {
        if (context.Precision == 0)
        {
            return Exact(dividend, divisor);
        }

        Require(dividend, divisor);
        var preferred = dividend.Scale - divisor.Scale;
        if (dividend.Unscaled.IsZero)
        {
            return new JavaDecimal(0, preferred);
        }

        var scale = preferred + context.Precision + Precision(divisor) - Precision(dividend) + 3;
        var exact = (dividend.Unscaled * JavaDecimal.Ten(Math.Max(0, scale - preferred)) % divisor.Unscaled).IsZero;
        var wide = Quotient(dividend, divisor, Math.Max(scale, preferred), "DOWN");

        // One more digit stands for all that follow, so that halves are told from what lies above them.
        var full = exact
            ? wide
            : new JavaDecimal(
                (wide.Unscaled * 10)
                    + (
                        wide.Unscaled.Sign < 0
                        || (wide.Unscaled.IsZero && dividend.Unscaled.Sign * divisor.Unscaled.Sign < 0)
                            ? -1
                            : 1
                    ),
                wide.Scale + 1
            );
        return Shortened(ToPrecision(full, context), preferred);
    }

    /// <summary>Takes zeros off the end, down to a scale.</summary>
    public static JavaDecimal Shortened(JavaDecimal number, long least)
    {
        var (unscaled, scale) = (number.Unscaled, number.Scale);
        while (scale > least && !unscaled.IsZero && (unscaled % 10).IsZero)
        {
            unscaled /= 10;
            scale--;
        }

        return new JavaDecimal(unscaled, scale);
    }

    private static int Take(ref BigInteger number, int factor)
    {
        var times = 0;
        while ((number % factor).IsZero)
        {
            number /= factor;
            times++;
        }

        return times;
    }

    private static void Require(JavaDecimal dividend, JavaDecimal divisor)
    {
        if (divisor.Unscaled.IsZero)
        {
            throw new JavaException(
                "java.lang.ArithmeticException",
                dividend.Unscaled.IsZero ? "Division undefined" : "Division by zero"
            );
        }
    }
}
