using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary><c>java.util.Random</c> (Java SE 17): with a seed it gives Java's own sequence.</summary>
internal static class RandomClass
{
    public static JavaClass Make() =>
        JavaClassBuilder
            .Jdk("java.util.Random")
            .Constructor("()", call => Seeded(call, BitConverter.DoubleToInt64Bits(call.Run.Random.NextDouble())))
            .Constructor("(long)", call => Seeded(call, call.Long(0)))
            .Method("int nextInt()", call => Self(call).Next(32))
            .Method("int nextInt(int)", call => Bounded(call))
            .Method("long nextLong()", call => Self(call).NextLong())
            .Method("boolean nextBoolean()", call => Self(call).Next(1) != 0)
            .Method("double nextDouble()", call => Self(call).NextDouble())
            .Method("float nextFloat()", call => Self(call).Next(24) / (float)(1 << 24))
            .Method("void nextBytes(byte[])", NextBytes)
            .Method("int nextInt(int,int)", call => (int)Between(call, 32))
            .Method("long nextLong(long)", call => Self(call).NextLong(0, Positive(call.Long(0))))
            .Method("long nextLong(long,long)", call => Between(call, 64))
            .Method("double nextDouble(double)", call => Scaled(call, 0, call.Double(0)))
            .Method("double nextDouble(double,double)", call => Scaled(call, call.Double(0), call.Double(1)))
            .Method("double nextGaussian()", call => Self(call).NextGaussian())
            .Method("void setSeed(long)", call => Self(call).Seed(call.Long(0)))
            .Build();

    private static JavaRandom Self(JavaCall call) => call.Self<JavaRandom>();

    private static JavaInstance Seeded(JavaCall call, long seed) =>
        new(call.Run.ClassNamed("java.util.Random"), new JavaRandom(seed));

    private static object Bounded(JavaCall call) =>
        call.Int(0) > 0
            ? Self(call).NextBelow(call.Int(0))
            : throw new JavaException("java.lang.IllegalArgumentException", "bound must be positive");

    private static long Positive(long bound) =>
        bound > 0 ? bound : throw new JavaException("java.lang.IllegalArgumentException", "bound must be positive");

    private static long Between(JavaCall call, int bits)
    {
        var (from, to) = (call.Long(0), call.Long(1));
        return from >= to
                ? throw new JavaException("java.lang.IllegalArgumentException", "bound must be greater than origin")
            : bits == 32 ? Self(call).NextInt((int)from, (int)to)
            : Self(call).NextLong(from, to);
    }

    private static double Scaled(JavaCall call, double from, double to)
    {
        if (!(from < to && double.IsFinite(to - from)))
        {
            throw new JavaException(
                "java.lang.IllegalArgumentException",
                call.Arguments.Count == 1 ? "bound must be finite and positive" : "bound must be greater than origin"
            );
        }

        var value = (Self(call).NextDouble() * (to - from)) + from;
        return value >= to ? Math.BitDecrement(to) : value;
    }

    private static object? NextBytes(JavaCall call)
    {
        var bytes = call.Need<byte[]>(0);
        for (var i = 0; i < bytes.Length; )
        {
            var word = Self(call).Next(32);
            for (var n = Math.Min(bytes.Length - i, 4); n-- > 0; word >>= 8)
            {
                bytes[i++] = unchecked((byte)word);
            }
        }

        return null;
    }
}
