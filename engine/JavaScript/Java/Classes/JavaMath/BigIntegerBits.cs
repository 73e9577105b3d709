using System.Numerics;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaMath;

/// <summary>Bits, roots and the rarer members of <c>java.math.BigInteger</c> (Java SE 17).</summary>
internal static class BigIntegerBits
{
    private const string Big = "java.math.BigInteger";

    public static JavaClassBuilder Add(JavaClassBuilder builder) =>
        builder
            .Method($"{Big} shiftLeft(int)", call => Shifted(Self(call), call.Int(0)))
            .Method($"{Big} shiftRight(int)", call => Shifted(Self(call), -(long)call.Int(0)))
            .Method("boolean testBit(int)", call => !(Shifted(Self(call), -(long)Bit(call)) & BigInteger.One).IsZero)
            .Method($"{Big} setBit(int)", call => Self(call) | Single(call))
            .Method($"{Big} clearBit(int)", call => Self(call) & ~Single(call))
            .Method($"{Big} flipBit(int)", call => Self(call) ^ Single(call))
            .Method($"{Big} andNot({Big})", call => Self(call) & ~(BigInteger)call.Need<object>(0))
            .Method("int bitCount()", call => Count(Self(call).Sign < 0 ? ~Self(call) : Self(call)))
            .Method("int getLowestSetBit()", call => Lowest(Self(call)))
            .Method($"{Big} sqrt()", call => Root(Self(call)))
            .Method($"{Big}[] sqrtAndRemainder()", WithRest)
            .Method($"{Big}[] divideAndRemainder({Big})", Divided)
            .Method($"{Big} modInverse({Big})", Inverse)
            .Method("boolean isProbablePrime(int)", call => call.Int(0) <= 0 || Primes.Is(BigInteger.Abs(Self(call))))
            .Method($"{Big} nextProbablePrime()", NextPrime)
            .Method("int intValueExact()", call => (int)Exact(call, int.MinValue, int.MaxValue, "int"))
            .Method("long longValueExact()", call => Exact(call, long.MinValue, long.MaxValue, "long"))
            .Method("short shortValueExact()", call => (short)Exact(call, short.MinValue, short.MaxValue, "short"))
            .Method("byte byteValueExact()", call => (sbyte)Exact(call, sbyte.MinValue, sbyte.MaxValue, "byte"));

    private static BigInteger Self(JavaCall call) => (BigInteger)call.This!;

    private static BigInteger Shifted(BigInteger number, long by) =>
        by > 1_000_000 ? throw BigIntegerClass.Overflow()
        : by >= 0 ? number << (int)by
        : number >> (int)Math.Min(-by, int.MaxValue);

    private static int Bit(JavaCall call) =>
        call.Int(0) >= 0
            ? call.Int(0)
            : throw new JavaException("java.lang.ArithmeticException", "Negative bit address");

    private static BigInteger Single(JavaCall call) => Shifted(BigInteger.One, Bit(call));

    private static int Count(BigInteger number) => number.ToByteArray().Sum(static b => BitOperations.PopCount(b));

    private static int Lowest(BigInteger number)
    {
        if (number.IsZero)
        {
            return -1;
        }

        var at = 0;
        for (var left = number; left.IsEven; left >>= 1)
        {
            at++;
        }

        return at;
    }

    private static BigInteger Root(BigInteger number)
    {
        if (number.Sign < 0)
        {
            throw new JavaException("java.lang.ArithmeticException", "Negative BigInteger");
        }

        if (number.IsZero)
        {
            return number;
        }

        var root = BigInteger.One << (int)((number.GetBitLength() + 1) / 2);
        while (true)
        {
            var next = (root + (number / root)) >> 1;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }

    private static JavaArray WithRest(JavaCall call)
    {
        var root = Root(Self(call));
        return new JavaArray(Big, [root, Self(call) - (root * root)]);
    }

    private static JavaArray Divided(JavaCall call)
    {
        var divisor = (BigInteger)call.Need<object>(0);
        return divisor.IsZero
            ? throw new JavaException("java.lang.ArithmeticException", "BigInteger divide by zero")
            : new JavaArray(Big, [BigInteger.DivRem(Self(call), divisor, out var rest), rest]);
    }

    private static object Inverse(JavaCall call)
    {
        var modulus = (BigInteger)call.Need<object>(0);
        if (modulus.Sign <= 0)
        {
            throw new JavaException("java.lang.ArithmeticException", "BigInteger: modulus not positive");
        }

        var (previous, current) = (BigInteger.Zero, BigInteger.One);
        var (above, below) = (modulus, ((Self(call) % modulus) + modulus) % modulus);
        while (!below.IsZero)
        {
            var times = above / below;
            (above, below) = (below, above - (times * below));
            (previous, current) = (current, previous - (times * current));
        }

        return above.IsOne || modulus.IsOne
            ? ((previous % modulus) + modulus) % modulus
            : throw new JavaException("java.lang.ArithmeticException", "BigInteger not invertible.");
    }

    private static object NextPrime(JavaCall call)
    {
        var self = Self(call);
        if (self.Sign < 0)
        {
            throw new JavaException("java.lang.ArithmeticException", "start < 0: " + JavaValues.Text(self));
        }

        var candidate = self + 1;
        while (!Primes.Is(candidate))
        {
            candidate++;
        }

        return candidate;
    }

    private static long Exact(JavaCall call, long least, long most, string type) =>
        Self(call) >= least && Self(call) <= most
            ? (long)Self(call)
            : throw new JavaException("java.lang.ArithmeticException", $"BigInteger out of {type} range");
}
