using System.Buffers;
using System.Security.Cryptography;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;

/// <summary><c>java.security.MessageDigest</c>; its objects are of the JDK's class <c>MessageDigest$Delegate$CloneableDelegate</c>.</summary>
/// <param name="algorithm">The name it was asked for by.</param>
/// <param name="hash">Hashes a message.</param>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/security/MessageDigest.html">MessageDigest</seealso>
internal sealed class JavaDigest(string algorithm, Func<byte[], byte[]> hash) : IJavaObject
{
    private readonly ArrayBufferWriter<byte> input = new();

    public static JavaClass Type { get; } =
        JavaClass
            .Define("java.security.MessageDigest")
            .Abstract()
            .Static("java.security.MessageDigest getInstance(String)", call => Named(call.NeedText(0)))
            .Static("java.security.MessageDigest getInstance(String, String)", call => Named(call.NeedText(0)))
            .Static("boolean isEqual(byte[], byte[])", AreEqual)
            .Method("void update(byte)", call => call.Self<JavaDigest>().Take([(byte)call.Int(0)]))
            .Method("void update(byte[], int, int)", call => call.Self<JavaDigest>().Take(ByteRanges.Of(call)))
            .Method("void update(byte[])", call => call.Self<JavaDigest>().Take(call.Need<byte[]>(0)))
            .Method("byte[] digest()", call => call.Self<JavaDigest>().Finish([]))
            .Method("byte[] digest(byte[])", call => call.Self<JavaDigest>().Finish(call.Need<byte[]>(0)))
            .Method("int digest(byte[], int, int)")
            .Method("String getAlgorithm()", call => call.Self<JavaDigest>().Algorithm)
            .Method("int getDigestLength()", call => call.Self<JavaDigest>().Length)
            .Method("void reset()", call => call.Self<JavaDigest>().Reset())
            .Method("java.security.Provider getProvider()")
            .Build();

    public static JavaClass Delegate { get; } =
        JavaClass
            .Define("java.security.MessageDigest$Delegate")
            .Extends("java.security.MessageDigest")
            .NotPublic()
            .Build();

    public static JavaClass Cloneable { get; } =
        JavaClass
            .Define("java.security.MessageDigest$Delegate$CloneableDelegate")
            .Extends("java.security.MessageDigest$Delegate")
            .NotPublic()
            .Build();

    public JavaClass Class => Cloneable;

    public string JavaText =>
        $"{Algorithm} Message Digest from SUN, {(input.WrittenCount > 0 ? "<in progress>" : "<initialized>")}\n";

    private string Algorithm { get; } = algorithm;

    private int Length => hash([]).Length;

    private static JavaDigest Named(string name) =>
        new(
            name,
            name.ToUpperInvariant() switch
            {
                "MD5" => By(HashAlgorithmName.MD5),
                "SHA" or "SHA1" or "SHA-1" => By(HashAlgorithmName.SHA1),
                "SHA-256" or "SHA256" => By(HashAlgorithmName.SHA256),
                "SHA-384" or "SHA384" => By(HashAlgorithmName.SHA384),
                "SHA-512" or "SHA512" => By(HashAlgorithmName.SHA512),
                "SHA-224" or "SHA224" => static message => Sha2.Hash224(message),
                "SHA-512/224" or "SHA512/224" => static message => Sha2.Hash512(224, message),
                "SHA-512/256" or "SHA512/256" => static message => Sha2.Hash512(256, message),
                "SHA3-224" => static message => Sha3.Hash(224, message),
                "SHA3-256" => static message => Sha3.Hash(256, message),
                "SHA3-384" => static message => Sha3.Hash(384, message),
                "SHA3-512" => static message => Sha3.Hash(512, message),
                "MD2" => throw new Diagnostics.NotSimulatedException($"java.security.MessageDigest of {name}"),
                _ => throw new JavaException(
                    "java.security.NoSuchAlgorithmException",
                    $"{name} MessageDigest not available"
                ),
            }
        );

    private static Func<byte[], byte[]> By(HashAlgorithmName name) =>
        message => CryptographicOperations.HashData(name, message);

    private static object AreEqual(JavaCall call)
    {
        var (left, right) = (call.Get<byte[]>(0), call.Get<byte[]>(1));
        return ReferenceEquals(left, right)
            || (left is not null && right is not null && left.AsSpan().SequenceEqual(right));
    }

    private object? Take(byte[] bytes)
    {
        input.Write(bytes);
        return null;
    }

    private byte[] Finish(byte[] last)
    {
        input.Write(last);
        var digest = hash(input.WrittenSpan.ToArray());
        Reset();
        return digest;
    }

    private object? Reset()
    {
        input.ResetWrittenCount();
        return null;
    }
}
