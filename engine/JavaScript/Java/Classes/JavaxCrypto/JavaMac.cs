using System.Buffers;
using System.Security.Cryptography;
using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaxCrypto;

/// <summary><c>javax.crypto.Mac</c>.</summary>
/// <param name="algorithm">The name it was asked for by.</param>
/// <param name="hash">.NET's name of its digest.</param>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/javax/crypto/Mac.html">Mac</seealso>
internal sealed class JavaMac(string algorithm, HashAlgorithmName hash) : IJavaObject
{
    private readonly ArrayBufferWriter<byte> input = new();
    private byte[]? key;

    public static JavaClass Type { get; } =
        JavaClass
            .Define("javax.crypto.Mac")
            .Implements("Cloneable")
            .Static("javax.crypto.Mac getInstance(String)", call => Named(call.NeedText(0)))
            .Static("javax.crypto.Mac getInstance(String, String)", call => Named(call.NeedText(0)))
            .Method("void init(java.security.Key)", call => call.Self<JavaMac>().Init(call.Get<IJavaKey>(0)))
            .Method(
                "void init(java.security.Key, java.security.spec.AlgorithmParameterSpec)",
                call => call.Self<JavaMac>().Init(call.Get<IJavaKey>(0))
            )
            .Method("void update(byte)", call => call.Self<JavaMac>().Take([(byte)call.Int(0)]))
            .Method("void update(byte[])", call => call.Self<JavaMac>().Take(call.Get<byte[]>(0) ?? []))
            .Method("void update(byte[], int, int)", call => call.Self<JavaMac>().Take(ByteRanges.Of(call)))
            .Method("byte[] doFinal()", call => call.Self<JavaMac>().Finish())
            .Method("byte[] doFinal(byte[])", call => call.Self<JavaMac>().Finish(call.Get<byte[]>(0)))
            .Method("void doFinal(byte[], int)")
            .Method("void reset()", call => call.Self<JavaMac>().Reset())
            .Method("String getAlgorithm()", call => call.Self<JavaMac>().Algorithm)
            .Method("int getMacLength()", call => call.Self<JavaMac>().Length)
            .Method("java.security.Provider getProvider()")
            .Build();

    public JavaClass Class => Type;

    private string Algorithm { get; } = algorithm;

    private int Length => CryptographicOperations.HashData(hash, []).Length;

    private static JavaMac Named(string name) =>
        new(
            name,
            name.ToUpperInvariant() switch
            {
                "HMACMD5" => HashAlgorithmName.MD5,
                "HMACSHA1" => HashAlgorithmName.SHA1,
                "HMACSHA256" => HashAlgorithmName.SHA256,
                "HMACSHA384" => HashAlgorithmName.SHA384,
                "HMACSHA512" => HashAlgorithmName.SHA512,
                "HMACSHA224"
                or "HMACSHA512/224"
                or "HMACSHA512/256"
                or "HMACSHA3-256"
                or "HMACSHA3-384"
                or "HMACSHA3-512" => throw new Diagnostics.NotSimulatedException($"javax.crypto.Mac of {name}"),
                _ => throw new JavaException(
                    "java.security.NoSuchAlgorithmException",
                    $"Algorithm {name} not available"
                ),
            }
        );

    private object? Init(IJavaKey? given)
    {
        key = given switch
        {
            JavaSecretKey secret => secret.Bytes,
            null => throw new JavaException(
                "java.security.InvalidKeyException",
                "No installed provider supports this key: (null)"
            ),
            _ => throw new JavaException(
                "java.security.InvalidKeyException",
                $"No installed provider supports this key: {given.Class.Name}"
            ),
        };
        return Reset();
    }

    private object? Take(byte[] bytes)
    {
        Ready();
        input.Write(bytes);
        return null;
    }

    private byte[] Finish(byte[]? last = null)
    {
        input.Write(last ?? []);
        var mac = CryptographicOperations.HmacData(hash, Ready(), input.WrittenSpan.ToArray());
        Reset();
        return mac;
    }

    private byte[] Ready() => key ?? throw new JavaException("java.lang.IllegalStateException", "MAC not initialized");

    private object? Reset()
    {
        input.ResetWrittenCount();
        return null;
    }
}
