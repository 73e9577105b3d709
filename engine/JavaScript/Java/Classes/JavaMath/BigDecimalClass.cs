using System.Numerics;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaMath;

/// <summary><c>java.math.BigDecimal</c> (Java SE 17).</summary>
internal static class BigDecimalClass
{
    public static JavaClass Make() => DecimalMembers.Add(Everyday()).Build();

    private static JavaClassBuilder Everyday() =>
        JavaClassBuilder
            .Jdk("java.math.BigDecimal")
            .Constructor("(String)", call => JavaDecimal.Parse(call.NeedText(0)))
            .Constructor("(int)", call => new JavaDecimal(call.Int(0), 0))
            .Constructor("(long)", call => new JavaDecimal(call.Long(0), 0))
            .Constructor("(double)", call => Exact(call.Double(0)))
            .Constructor("(java.math.BigInteger)", call => new JavaDecimal((BigInteger)call[0]!, 0))
            .LazyConstant("java.math.BigDecimal ZERO", () => new JavaDecimal(0, 0))
            .LazyConstant("java.math.BigDecimal ONE", () => new JavaDecimal(1, 0))
            .LazyConstant("java.math.BigDecimal TEN", () => new JavaDecimal(10, 0))
            .Static("java.math.BigDecimal valueOf(long)", call => new JavaDecimal(call.Long(0), 0))
            .Static("java.math.BigDecimal valueOf(double)", call => JavaDecimal.Of(call.Double(0)))
            .Method("java.math.BigDecimal add(java.math.BigDecimal)", call => Sum(Self(call), Other(call), 1))
            .Method("java.math.BigDecimal subtract(java.math.BigDecimal)", call => Sum(Self(call), Other(call), -1))
            .Method(
                "java.math.BigDecimal multiply(java.math.BigDecimal)",
                call => new JavaDecimal(
                    Self(call).Unscaled * Other(call).Unscaled,
                    Self(call).Scale + Other(call).Scale
                )
            )
            .Method("java.math.BigDecimal negate()", call => new JavaDecimal(-Self(call).Unscaled, Self(call).Scale))
            .Method(
                "java.math.BigDecimal abs()",
                call => new JavaDecimal(BigInteger.Abs(Self(call).Unscaled), Self(call).Scale)
            )
            .Method(
                "java.math.BigDecimal setScale(int,java.math.RoundingMode)",
                call => Scaled(call, call.Need<JavaEnumConstant>(1).Name)
            )
            .Method("java.math.BigDecimal setScale(int)", call => Scaled(call, "UNNECESSARY"))
            .Method("java.math.BigDecimal stripTrailingZeros()", call => Stripped(Self(call)))
            .Method("int compareTo(java.math.BigDecimal)", call => Self(call).CompareTo(Other(call)))
            .Method("int compareTo(Object)", call => Self(call).CompareTo(Other(call)))
            .Method("int signum()", call => Self(call).Unscaled.Sign)
            .Method("int scale()", call => Self(call).Scale)
            .Method("java.math.BigInteger unscaledValue()", call => Self(call).Unscaled)
            .Method("java.math.BigInteger toBigInteger()", call => Self(call).Whole)
            .Method("String toPlainString()", call => Self(call).Plain())
            .Method("int intValue()", call => unchecked((int)(uint)(Self(call).Whole & uint.MaxValue)))
            .Method("long longValue()", call => JavaValues.Whole(Self(call).Whole));

    private static JavaDecimal Self(JavaCall call) => call.Self<JavaDecimal>();

    private static JavaDecimal Other(JavaCall call) => call.Need<JavaDecimal>(0);

    public static JavaDecimal Sum(JavaDecimal left, JavaDecimal right, int sign)
    {
        var scale = Math.Max(left.Scale, right.Scale);
        return new JavaDecimal(left.At(scale) + (sign * right.At(scale)), scale);
    }

    /// <summary>All the digits of the binary number.</summary>
    public static JavaDecimal Exact(double number)
    {
        if (!double.IsFinite(number))
        {
            throw JavaParsing.Wrong("Infinite or NaN");
        }

        var scale = 0;
        var left = number;
        while (left != Math.Floor(left) && scale < 1100)
        {
            left *= 2;
            scale++;
        }

        return new JavaDecimal(new BigInteger(left) * BigInteger.Pow(5, scale), scale);
    }

    private static JavaDecimal Scaled(JavaCall call, string mode) => Rounding.ToScale(Self(call), call.Int(0), mode);

    private static JavaDecimal Stripped(JavaDecimal number)
    {
        var (unscaled, scale) = (number.Unscaled, number.Scale);
        while (!unscaled.IsZero && (unscaled % 10).IsZero)
        {
            unscaled /= 10;
            scale--;
        }

        return new JavaDecimal(unscaled, unscaled.IsZero ? 0 : scale);
    }
}
