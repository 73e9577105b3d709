using System.Buffers.Binary;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;

/// <summary><c>java.security.SecureRandom</c> over the run's own chance.</summary>
/// <param name="random">The run's chance.</param>
/// <param name="name">Its class: AM's <c>ThreadLocalSecureRandom</c> has the same members.</param>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/security/SecureRandom.html">SecureRandom</seealso>
internal sealed class JavaSecureRandom(RandomSource random, string name = "java.security.SecureRandom") : IJavaObject
{
    public static JavaClass Type { get; } =
        JavaClass
            .Define("java.security.SecureRandom")
            .Constructor("()", call => new JavaSecureRandom(call.Run.Random))
            .Constructor("(byte[])", call => new JavaSecureRandom(call.Run.Random))
            .Static("java.security.SecureRandom getInstance(String)", call => new JavaSecureRandom(call.Run.Random))
            .Static("java.security.SecureRandom getInstanceStrong()", call => new JavaSecureRandom(call.Run.Random))
            .Method("void nextBytes(byte[])", Fill)
            .Method("int nextInt()", call => (int)call.Self<JavaSecureRandom>().Bits(32))
            .Method("int nextInt(int)", call => call.Self<JavaSecureRandom>().Below(0, call.Int(0)))
            .Method("int nextInt(int, int)", call => call.Self<JavaSecureRandom>().Below(call.Int(0), call.Int(1)))
            .Method("long nextLong()", call => call.Self<JavaSecureRandom>().Bits(64))
            .Method("double nextDouble()", call => call.Self<JavaSecureRandom>().random.NextDouble())
            .Method("float nextFloat()", call => (float)(call.Self<JavaSecureRandom>().Bits(32) & 0xffffff) / (1 << 24))
            .Method("boolean nextBoolean()", call => (call.Self<JavaSecureRandom>().Bits(32) & 1) == 1)
            .Method("byte[] generateSeed(int)", call => call.Self<JavaSecureRandom>().Seed(call.Int(0)))
            .Method("void setSeed(long)", _ => null)
            .Method("void setSeed(byte[])", _ => null)
            .Method("String getAlgorithm()", _ => "NativePRNG")
            .Build();

    private readonly RandomSource random = random;

    public JavaClass Class => JavaClasses.BuiltIn.Find(name);

    public string JavaText => "NativePRNG";

    private static object? Fill(JavaCall call)
    {
        call.Self<JavaSecureRandom>().random.Fill(call.Need<byte[]>(0));
        return null;
    }

    private long Bits(int count)
    {
        Span<byte> bytes = stackalloc byte[8];
        random.Fill(bytes);
        var bits = BinaryPrimitives.ReadInt64LittleEndian(bytes);
        return count == 32 ? (int)bits : bits;
    }

    private int Below(int low, int high) =>
        high <= low
            ? throw new JavaException(
                "java.lang.IllegalArgumentException",
                low == 0 ? "bound must be positive" : "bound must be greater than origin"
            )
            : (int)(low + (long)(random.NextDouble() * ((long)high - low)));

    private byte[] Seed(int count)
    {
        if (count is < 0 or > 1 << 20)
        {
            throw new JavaException("java.lang.IllegalArgumentException", "numBytes cannot be negative");
        }

        var seed = new byte[count];
        random.Fill(seed);
        return seed;
    }
}
