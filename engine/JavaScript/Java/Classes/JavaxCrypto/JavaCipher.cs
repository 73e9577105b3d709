using System.Buffers;
using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaxCrypto;

/// <summary><c>javax.crypto.Cipher</c> with AES, DES, ChaCha20-Poly1305 and RSA. Input is collected until <c>doFinal</c>.</summary>
/// <param name="name">The transformation as it was asked for.</param>
/// <param name="transformation">The transformation.</param>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/javax/crypto/Cipher.html">Cipher</seealso>
internal sealed class JavaCipher(string name, ICipherTransformation transformation) : IJavaObject
{
    private readonly ArrayBufferWriter<byte> input = new();
    private readonly ArrayBufferWriter<byte> additional = new();
    private bool? encrypts;

    public static JavaClass Type { get; } =
        JavaClass
            .Define("javax.crypto.Cipher")
            .Constant("int ENCRYPT_MODE", 1)
            .Constant("int DECRYPT_MODE", 2)
            .Constant("int WRAP_MODE", 3)
            .Constant("int UNWRAP_MODE", 4)
            .Constant("int PUBLIC_KEY", 1)
            .Constant("int PRIVATE_KEY", 2)
            .Constant("int SECRET_KEY", 3)
            .Static("javax.crypto.Cipher getInstance(String)", call => Named(call.NeedText(0)))
            .Static("javax.crypto.Cipher getInstance(String, String)", call => Named(call.NeedText(0)))
            .Static("int getMaxAllowedKeyLength(String)", _ => int.MaxValue)
            .Method("void init(int, java.security.Key)", Init)
            .Method("void init(int, java.security.Key, java.security.SecureRandom)", Init)
            .Method("void init(int, java.security.Key, java.security.spec.AlgorithmParameterSpec)", Init)
            .Method(
                "void init(int, java.security.Key, java.security.spec.AlgorithmParameterSpec, java.security.SecureRandom)",
                Init
            )
            .Method("byte[] update(byte[])", call => call.Self<JavaCipher>().Take(call.Need<byte[]>(0)))
            .Method("byte[] update(byte[], int, int)", call => call.Self<JavaCipher>().Take(ByteRanges.Of(call)))
            .Method("void updateAAD(byte[])", call => call.Self<JavaCipher>().TakeAdditional(call.Need<byte[]>(0)))
            .Method("byte[] doFinal()", call => call.Self<JavaCipher>().Finish([]))
            .Method("byte[] doFinal(byte[])", call => call.Self<JavaCipher>().Finish(call.Need<byte[]>(0)))
            .Method("byte[] doFinal(byte[], int, int)", call => call.Self<JavaCipher>().Finish(ByteRanges.Of(call)))
            .Method("byte[] getIV()", call => call.Self<JavaCipher>().Transformation.Iv?.ToArray())
            .Method("int getBlockSize()", call => call.Self<JavaCipher>().Transformation.BlockSize)
            .Method("String getAlgorithm()", call => call.Self<JavaCipher>().Name)
            .Declares(
                """
                int update(byte[], int, int, byte[])
                int update(byte[], int, int, byte[], int)
                int doFinal(byte[], int)
                int doFinal(byte[], int, int, byte[])
                int doFinal(byte[], int, int, byte[], int)
                int getOutputSize(int)
                byte[] wrap(java.security.Key)
                java.security.Key unwrap(byte[], String, int)
                java.security.AlgorithmParameters getParameters()
                java.security.Provider getProvider()
                """
            )
            .Build();

    public JavaClass Class => Type;

    private string Name { get; } = name;

    private ICipherTransformation Transformation { get; } = transformation;

    private static JavaCipher Named(string text)
    {
        var parts = text.Split('/').Select(part => part.Trim()).ToArray();
        if (parts.Length is not (1 or 3) || parts.Any(part => part.Length == 0))
        {
            throw new JavaException("java.security.NoSuchAlgorithmException", "Invalid transformation format:" + text);
        }

        var mode = parts.Length == 3 ? parts[1].ToUpperInvariant() : "ECB";
        var padding = parts.Length == 3 ? parts[2].ToUpperInvariant() : "";
        ICipherTransformation? found = parts[0].ToUpperInvariant() switch
        {
            "AES" => AesTransformation.Of(mode, padding),
            "RSA" => RsaTransformation.Of(mode, padding),
            "DES" => DesTransformation.Of(triple: false, mode, padding),
            "DESEDE" or "TRIPLEDES" => DesTransformation.Of(triple: true, mode, padding),
            "CHACHA20-POLY1305" => new ChaChaTransformation(),
            "BLOWFISH" or "RC2" or "ARCFOUR" or "RC4" or "CHACHA20" or "AESWRAP" =>
                throw new Diagnostics.NotSimulatedException($"javax.crypto.Cipher of {text}"),
            _ => null,
        };
        return found is null
            ? throw new JavaException(
                "java.security.NoSuchAlgorithmException",
                "Cannot find any provider supporting " + text
            )
            : new JavaCipher(text, found);
    }

    private static object? Init(JavaCall call)
    {
        var cipher = call.Self<JavaCipher>();
        var mode = call.Int(0);
        if (mode is < 1 or > 4)
        {
            throw new JavaException("java.security.InvalidParameterException", "Invalid operation mode");
        }

        if (mode > 2)
        {
            throw new Diagnostics.NotSimulatedException("javax.crypto.Cipher in WRAP_MODE and UNWRAP_MODE");
        }

        var parameters = call.Arguments.Count > 2 ? (call[2] as JavaInstance)?.State : null;
        cipher.encrypts = null;
        cipher.Transformation.Init(mode == 1, call.Get<IJavaKey>(1), parameters, call.Run.Random);
        cipher.encrypts = mode == 1;
        cipher.input.ResetWrittenCount();
        cipher.additional.ResetWrittenCount();
        return null;
    }

    private bool Ready() =>
        encrypts ?? throw new JavaException("java.lang.IllegalStateException", "Cipher not initialized");

    private byte[]? Take(byte[] bytes)
    {
        Ready();
        input.Write(bytes);
        return null;
    }

    private object? TakeAdditional(byte[] bytes)
    {
        Ready();
        additional.Write(bytes);
        return null;
    }

    private byte[] Finish(byte[] last)
    {
        var encrypt = Ready();
        input.Write(last);
        var data = input.WrittenSpan.ToArray();
        input.ResetWrittenCount();
        return Transformation.Run(encrypt, data, additional.WrittenSpan.ToArray());
    }
}
