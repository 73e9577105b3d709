using System.Buffers;
using System.Security.Cryptography;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;

/// <summary><c>java.security.MessageDigest</c>; its objects are of the JDK's class <c>MessageDigest$Delegate$CloneableDelegate</c>.</summary>
/// <param name="algorithm">The name it was asked for by.</param>
/// <param name="hash">.NET's name.</param>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/security/MessageDigest.html">MessageDigest</seealso>
internal sealed class JavaDigest(string algorithm, HashAlgorithmName hash) : IJavaObject
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

    private int Length => CryptographicOperations.HashData(hash, []).Length;

    private static JavaDigest Named(string name) =>
        new(
            name,
            name.ToUpperInvariant() switch
            {
                "MD5" => HashAlgorithmName.MD5,
                "SHA" or "SHA1" or "SHA-1" => HashAlgorithmName.SHA1,
                "SHA-256" or "SHA256" => HashAlgorithmName.SHA256,
                "SHA-384" or "SHA384" => HashAlgorithmName.SHA384,
                "SHA-512" or "SHA512" => HashAlgorithmName.SHA512,
                "MD2"
                or "SHA-224"
                or "SHA-512/224"
                or "SHA-512/256"
                or "SHA3-224"
                or "SHA3-256"
                or "SHA3-384"
                or "SHA3-512" => throw new Diagnostics.NotSimulatedException($"java.security.MessageDigest of {name}"),
                _ => throw new JavaException(
                    "java.security.NoSuchAlgorithmException",
                    $"{name} MessageDigest not available"
                ),
            }
        );

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
        var digest = CryptographicOperations.HashData(hash, input.WrittenSpan.ToArray());
        Reset();
        return digest;
    }

    private object? Reset()
    {
        input.ResetWrittenCount();
        return null;
    }
}
