using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaxCrypto;

/// <summary>A secret key: <c>javax.crypto.spec.SecretKeySpec</c>, or the JDK's own class for keys made from passwords.</summary>
/// <param name="bytes">The key.</param>
/// <param name="algorithm">Its name.</param>
/// <param name="javaClass">Null for <c>SecretKeySpec</c>.</param>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/javax/crypto/spec/SecretKeySpec.html">SecretKeySpec</seealso>
internal sealed class JavaSecretKey(byte[] bytes, string algorithm, JavaClass? javaClass = null) : IJavaKey
{
    private static readonly string[] Faces = ["java.security.spec.KeySpec", "javax.crypto.SecretKey"];

    public static JavaClass Spec { get; } =
        Define("javax.crypto.spec.SecretKeySpec")
            .Constructor("(byte[], String)", call => Of(call.Get<byte[]>(0), null, call.Text(1)))
            .Constructor(
                "(byte[], int, int, String)",
                call => Of(call.Get<byte[]>(0), (call.Int(1), call.Int(2)), call.Text(3))
            )
            .Build();

    /// <summary>What <c>SecretKeyFactory</c> makes from a password.</summary>
    public static JavaClass Pbkdf2 { get; } = Define("com.sun.crypto.provider.PBKDF2KeyImpl").NotPublic().Build();

    public JavaClass Class { get; } = javaClass ?? Spec;

    public string Algorithm { get; } = algorithm;

    public string Format => "RAW";

    public byte[] Bytes { get; } = bytes;

    // Java prints an identity hash made from the key; the key itself must not show.
    public string JavaText => $"{Class.Name}@{JavaHash:x}";

    public int JavaHash =>
        Bytes.Select((b, i) => (sbyte)b * i).Sum() ^ Values.JavaHashCode.Of(Algorithm.ToLowerInvariant());

    public byte[] Encoded() => [.. Bytes];

    public bool JavaEquals(object? other) =>
        other is JavaSecretKey key
        && key.Algorithm.Equals(Algorithm, StringComparison.OrdinalIgnoreCase)
        && key.Bytes.AsSpan().SequenceEqual(Bytes);

    private static JavaClassBuilder Define(string name) =>
        JavaClass
            .Define(name)
            .Implements(Faces)
            .Method("String getAlgorithm()", call => call.Self<JavaSecretKey>().Algorithm)
            .Method("String getFormat()", call => call.Self<JavaSecretKey>().Format)
            .Method("byte[] getEncoded()", call => call.Self<JavaSecretKey>().Encoded());

    private static JavaSecretKey Of(byte[]? bytes, (int Offset, int Length)? part, string? algorithm)
    {
        if (bytes is null || algorithm is null)
        {
            throw new JavaException("java.lang.IllegalArgumentException", "Missing argument");
        }

        if (bytes.Length == 0)
        {
            throw new JavaException("java.lang.IllegalArgumentException", "Empty key");
        }

        var (offset, length) = part ?? (0, bytes.Length);
        return bytes.Length - offset < length
            ? throw new JavaException("java.lang.IllegalArgumentException", "Invalid offset/length combination")
            : new JavaSecretKey(bytes[offset..(offset + length)], algorithm);
    }
}
