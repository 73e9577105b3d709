using System.Numerics;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaMath;

/// <summary>Division, precision and the rarer members of <c>java.math.BigDecimal</c> (Java SE 17).</summary>
internal static class DecimalMembers
{
    private const string Decimal = "java.math.BigDecimal";
    private const string Context = "java.math.MathContext";

    private static readonly string[] Modes =
    [
        "UP",
        "DOWN",
        "CEILING",
        "FLOOR",
        "HALF_UP",
        "HALF_DOWN",
        "HALF_EVEN",
        "UNNECESSARY",
    ];

    public static JavaClassBuilder Add(JavaClassBuilder builder)
    {
        for (var i = 0; i < Modes.Length; i++)
        {
            builder.Constant("int ROUND_" + Modes[i], i);
        }

        Divisions(builder);
        Roundings(builder);
        return builder
            .Constructor("(char[])", call => JavaDecimal.Parse(new string(call.Need<char[]>(0))))
            .Constructor(
                "(java.math.BigInteger,int)",
                call => new JavaDecimal((BigInteger)call.Need<object>(0), call.Int(1))
            )
            .Constructor($"(String,{Context})", call => Rounded(call, JavaDecimal.Parse(call.NeedText(0)), 1))
            .Constructor($"(int,{Context})", call => Rounded(call, new JavaDecimal(call.Int(0), 0), 1))
            .Constructor($"(long,{Context})", call => Rounded(call, new JavaDecimal(call.Long(0), 0), 1))
            .Constructor($"(double,{Context})", call => Rounded(call, BigDecimalClass.Exact(call.Double(0)), 1))
            .Constructor(
                $"(java.math.BigInteger,{Context})",
                call => Rounded(call, new JavaDecimal((BigInteger)call.Need<object>(0), 0), 1)
            )
            .Static($"{Decimal} valueOf(long,int)", call => new JavaDecimal(call.Long(0), call.Int(1)))
            .Method($"{Decimal} plus()", call => call.This)
            .Method($"{Decimal} pow(int)", Power)
            .Method($"{Decimal} min({Decimal})", call => Self(call).CompareTo(Other(call)) <= 0 ? call.This : call[0])
            .Method($"{Decimal} max({Decimal})", call => Self(call).CompareTo(Other(call)) >= 0 ? call.This : call[0])
            .Method("int precision()", call => Rounding.Precision(Self(call)))
            .Method($"{Decimal} ulp()", call => new JavaDecimal(1, Self(call).Scale))
            .Method($"{Decimal} movePointLeft(int)", call => Moved(Self(call), call.Int(0)))
            .Method($"{Decimal} movePointRight(int)", call => Moved(Self(call), -(long)call.Int(0)))
            .Method(
                $"{Decimal} scaleByPowerOfTen(int)",
                call => new JavaDecimal(Self(call).Unscaled, Self(call).Scale - call.Int(0))
            )
            .Method("String toEngineeringString()", call => Self(call).Engineering())
            .Method(
                "java.math.BigInteger toBigIntegerExact()",
                call => Rounding.ToScale(Self(call), 0, "UNNECESSARY").Unscaled
            )
            .Method("int intValueExact()", call => (int)WholeExact(call, int.MinValue, int.MaxValue))
            .Method("long longValueExact()", call => WholeExact(call, long.MinValue, long.MaxValue))
            .Method("short shortValueExact()", call => (short)WholeExact(call, short.MinValue, short.MaxValue))
            .Method("byte byteValueExact()", call => (sbyte)WholeExact(call, sbyte.MinValue, sbyte.MaxValue));
    }

    private static void Divisions(JavaClassBuilder builder) =>
        builder
            .Method($"{Decimal} divide({Decimal})", call => Rounding.Exact(Self(call), Other(call)))
            .Method(
                $"{Decimal} divide({Decimal},{Context})",
                call => Rounding.Quotient(Self(call), Other(call), call.Need<JavaMathContext>(1))
            )
            .Method(
                $"{Decimal} divide({Decimal},java.math.RoundingMode)",
                call => Rounding.Quotient(Self(call), Other(call), Self(call).Scale, Named(call, 1))
            )
            .Method(
                $"{Decimal} divide({Decimal},int)",
                call => Rounding.Quotient(Self(call), Other(call), Self(call).Scale, Numbered(call, 1))
            )
            .Method(
                $"{Decimal} divide({Decimal},int,java.math.RoundingMode)",
                call => Rounding.Quotient(Self(call), Other(call), call.Int(1), Named(call, 2))
            )
            .Method(
                $"{Decimal} divide({Decimal},int,int)",
                call => Rounding.Quotient(Self(call), Other(call), call.Int(1), Numbered(call, 2))
            )
            .Method($"{Decimal} divideToIntegralValue({Decimal})", call => Integral(Self(call), Other(call)))
            .Method($"{Decimal} remainder({Decimal})", call => Rest(Self(call), Other(call)))
            .Method(
                $"{Decimal}[] divideAndRemainder({Decimal})",
                call => new JavaArray(Decimal, [Integral(Self(call), Other(call)), Rest(Self(call), Other(call))])
            );

    private static void Roundings(JavaClassBuilder builder) =>
        builder
            .Method(
                $"{Decimal} setScale(int,int)",
                call => Rounding.ToScale(Self(call), call.Int(0), Numbered(call, 1))
            )
            .Method($"{Decimal} round({Context})", call => Rounded(call, Self(call), 0))
            .Method($"{Decimal} plus({Context})", call => Rounded(call, Self(call), 0))
            .Method(
                $"{Decimal} abs({Context})",
                call => Rounded(call, new JavaDecimal(BigInteger.Abs(Self(call).Unscaled), Self(call).Scale), 0)
            )
            .Method(
                $"{Decimal} negate({Context})",
                call => Rounded(call, new JavaDecimal(-Self(call).Unscaled, Self(call).Scale), 0)
            )
            .Method(
                $"{Decimal} multiply({Decimal},{Context})",
                call =>
                    Rounded(
                        call,
                        new JavaDecimal(
                            Self(call).Unscaled * Other(call).Unscaled,
                            Self(call).Scale + Other(call).Scale
                        ),
                        1
                    )
            )
            .Method(
                $"{Decimal} add({Decimal},{Context})",
                call => Rounded(call, BigDecimalClass.Sum(Self(call), Other(call), 1), 1)
            )
            .Method(
                $"{Decimal} subtract({Decimal},{Context})",
                call => Rounded(call, BigDecimalClass.Sum(Self(call), Other(call), -1), 1)
            );

    private static JavaDecimal Self(JavaCall call) => call.Self<JavaDecimal>();

    private static JavaDecimal Other(JavaCall call) => call.Need<JavaDecimal>(0);

    private static JavaDecimal Rounded(JavaCall call, JavaDecimal number, int context) =>
        Rounding.ToPrecision(number, call.Need<JavaMathContext>(context));

    private static string Named(JavaCall call, int index) => call.Need<JavaEnumConstant>(index).Name;

    private static string Numbered(JavaCall call, int index) =>
        call.Int(index) is >= 0 and <= 7
            ? Modes[call.Int(index)]
            : throw new JavaException("java.lang.IllegalArgumentException", "Invalid rounding mode");

    private static object Power(JavaCall call)
    {
        var (self, power) = (Self(call), call.Int(0));
        return power is < 0 or > 999999999
            ? throw new JavaException("java.lang.ArithmeticException", "Invalid operation")
            : new JavaDecimal(
                BigInteger.Pow(self.Unscaled, BigIntegerClass.Power(self.Unscaled, power)),
                self.Scale * power
            );
    }

    private static JavaDecimal Moved(JavaDecimal number, long by)
    {
        if (by == 0)
        {
            return number;
        }

        var scale = (int)(number.Scale + by);
        return scale < 0
            ? new JavaDecimal(number.Unscaled * JavaDecimal.Ten(-scale), 0)
            : new JavaDecimal(number.Unscaled, scale);
    }

    private static JavaDecimal Integral(JavaDecimal dividend, JavaDecimal divisor)
    {
        var preferred = dividend.Scale - divisor.Scale;
        var whole = Rounding.Quotient(dividend, divisor, 0, "DOWN");
        return whole.Unscaled.IsZero ? new JavaDecimal(0, preferred)
            : preferred >= 0 ? Rounding.ToScale(whole, preferred, "UNNECESSARY")
            : Rounding.Shortened(whole, preferred);
    }

    private static JavaDecimal Rest(JavaDecimal dividend, JavaDecimal divisor)
    {
        var whole = Integral(dividend, divisor);
        return BigDecimalClass.Sum(
            dividend,
            new JavaDecimal(whole.Unscaled * divisor.Unscaled, whole.Scale + divisor.Scale),
            -1
        );
    }

    private static long WholeExact(JavaCall call, long least, long most)
    {
        var whole = Rounding.ToScale(Self(call), 0, "UNNECESSARY").Unscaled;
        return whole >= least && whole <= most
            ? (long)whole
            : throw new JavaException("java.lang.ArithmeticException", "Overflow");
    }
}
