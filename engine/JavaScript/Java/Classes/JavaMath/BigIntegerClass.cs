using System.Globalization;
using System.Numerics;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaMath;

/// <summary><c>java.math.BigInteger</c> (Java SE 17).</summary>
internal static class BigIntegerClass
{
    private const int Longest = 100_000;

    public static JavaClass Make() =>
        BigIntegerBits
            .Add(
                Arithmetic(
                    JavaClassBuilder
                        .Jdk("java.math.BigInteger")
                        .Constructor("(String)", call => Parse(call.NeedText(0), 10))
                        .Constructor("(String,int)", call => Parse(call.NeedText(0), call.Int(1)))
                        .Constructor(
                            "(byte[])",
                            call =>
                                call.Need<byte[]>(0) is { Length: > 0 } bytes
                                    ? new BigInteger(bytes, isBigEndian: true)
                                    : throw JavaParsing.Wrong("Zero length BigInteger")
                        )
                        .Constructor(
                            "(int,byte[])",
                            call =>
                                Math.Sign(call.Int(0))
                                * new BigInteger(call.Need<byte[]>(1), isUnsigned: true, isBigEndian: true)
                        )
                        .Constant("java.math.BigInteger ZERO", BigInteger.Zero)
                        .Constant("java.math.BigInteger ONE", BigInteger.One)
                        .Constant("java.math.BigInteger TWO", new BigInteger(2))
                        .Constant("java.math.BigInteger TEN", new BigInteger(10))
                        .Static("java.math.BigInteger valueOf(long)", call => new BigInteger(call.Long(0)))
                        .Method("byte[] toByteArray()", call => Self(call).ToByteArray(isBigEndian: true))
                        .Method("String toString(int)", call => InBase(Self(call), call.Int(0)))
                        .Method(
                            "int bitLength()",
                            call => (int)(Self(call).Sign < 0 ? -Self(call) - 1 : Self(call)).GetBitLength()
                        )
                        .Method("int signum()", call => Self(call).Sign)
                )
            )
            .Build();

    private static JavaClassBuilder Arithmetic(JavaClassBuilder builder)
    {
        Two(builder, "add", static (a, b) => a + b);
        Two(builder, "subtract", static (a, b) => a - b);
        Two(
            builder,
            "multiply",
            static (a, b) => a.GetByteCount() + b.GetByteCount() > Longest ? throw Overflow() : a * b
        );
        Two(builder, "divide", static (a, b) => b.IsZero ? throw Zero() : BigInteger.Divide(a, b));
        Two(builder, "remainder", static (a, b) => b.IsZero ? throw Zero() : BigInteger.Remainder(a, b));
        Two(builder, "mod", static (a, b) => b.Sign <= 0 ? throw NotPositive() : ((a % b) + b) % b);
        Two(builder, "gcd", BigInteger.GreatestCommonDivisor);
        Two(builder, "max", BigInteger.Max);
        Two(builder, "min", BigInteger.Min);
        Two(builder, "and", static (a, b) => a & b);
        Two(builder, "or", static (a, b) => a | b);
        Two(builder, "xor", static (a, b) => a ^ b);
        return builder
            .Method("java.math.BigInteger negate()", call => -Self(call))
            .Method("java.math.BigInteger abs()", call => BigInteger.Abs(Self(call)))
            .Method("java.math.BigInteger not()", call => -Self(call) - 1)
            .Method("java.math.BigInteger pow(int)", Power)
            .Method("java.math.BigInteger modPow(java.math.BigInteger,java.math.BigInteger)", ModPow)
            .Method("int compareTo(java.math.BigInteger)", call => Self(call).CompareTo((BigInteger)call[0]!))
            .Method("int compareTo(Object)", call => Self(call).CompareTo((BigInteger)call[0]!));
    }

    private static void Two(JavaClassBuilder builder, string name, Func<BigInteger, BigInteger, BigInteger> body) =>
        builder.Method(
            $"java.math.BigInteger {name}(java.math.BigInteger)",
            call => body(Self(call), (BigInteger)call.Need<object>(0))
        );

    private static BigInteger Self(JavaCall call) => (BigInteger)call.This!;

    private static object Power(JavaCall call) =>
        call.Int(0) < 0
            ? throw new JavaException("java.lang.ArithmeticException", "Negative exponent")
            : BigInteger.Pow(Self(call), Power(Self(call), call.Int(0)));

    /// <summary>An exponent whose power is not too long to count with.</summary>
    public static int Power(BigInteger number, int exponent) =>
        number.IsZero || number.IsOne || (long)number.GetByteCount() * exponent <= Longest
            ? exponent
            : throw Overflow();

    private static object ModPow(JavaCall call)
    {
        var (exponent, modulus) = ((BigInteger)call.Need<object>(0), (BigInteger)call.Need<object>(1));
        if (modulus.Sign <= 0)
        {
            throw NotPositive();
        }

        if (exponent.Sign < 0)
        {
            var inverse = (BigInteger)call.Run.Invoke(call.This, "modInverse", modulus)!;
            return BigInteger.ModPow(inverse, -exponent, modulus);
        }

        return (BigInteger.ModPow(Self(call), exponent, modulus) + modulus) % modulus;
    }

    private static object Parse(string text, int radix)
    {
        if (text.Length is 0 or > Longest)
        {
            throw JavaParsing.Wrong("Zero length BigInteger");
        }

        var value = BigInteger.Zero;
        foreach (var c in text.AsSpan(text[0] is '-' or '+' ? 1 : 0))
        {
            var digit =
                char.IsAsciiDigit(c) ? c - '0'
                : char.IsAsciiLetter(c) ? char.ToLowerInvariant(c) - 'a' + 10
                : 99;
            value = digit < radix ? (value * radix) + digit : throw JavaParsing.Wrong(Complaint(text));
        }

        return text[0] == '-' ? -value : value;
    }

    /// <summary>Java reads groups of digits, and names the group or the sign that it stumbles on.</summary>
    private static string Complaint(string text)
    {
        var from = text[0] is '-' or '+' ? 1 : 0;
        return text.LastIndexOfAny(['-', '+']) >= Math.Max(from, 1) ? "Illegal embedded sign character"
            : text.Length == from ? "Zero length BigInteger"
            : $"For input string: \"{text[from..]}\"";
    }

    private static string InBase(BigInteger number, int radix)
    {
        if (radix == 10 || number.IsZero)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var digits = new System.Text.StringBuilder();
        for (var left = BigInteger.Abs(number); !left.IsZero; left /= radix)
        {
            digits.Insert(0, "0123456789abcdefghijklmnopqrstuvwxyz"[(int)(left % radix)]);
        }

        return (number.Sign < 0 ? "-" : "") + digits;
    }

    private static JavaException Zero() => new("java.lang.ArithmeticException", "BigInteger divide by zero");

    private static JavaException NotPositive() =>
        new("java.lang.ArithmeticException", "BigInteger: modulus not positive");

    public static JavaException Overflow() =>
        new("java.lang.ArithmeticException", "BigInteger would overflow supported range");
}
