using System.Security.Cryptography;
using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaxCrypto;

/// <summary>AES with ECB, CBC, CTR or GCM, and the JDK's words for what it refuses.</summary>
/// <remarks>Source: JDK 17 (SunJCE), run.</remarks>
internal sealed class AesTransformation : ICipherTransformation
{
    private readonly string mode;
    private readonly bool padded;
    private byte[] key = [];
    private int tagBytes = 16;

    private AesTransformation(string mode, bool padded)
    {
        this.mode = mode;
        this.padded = padded;
    }

    public int BlockSize => 16;

    public byte[]? Iv { get; private set; }

    /// <summary>Null for a mode or padding that the JDK does not have.</summary>
    public static AesTransformation? Of(string mode, string padding) =>
        (mode, padding) switch
        {
            ("ECB" or "CBC", "" or "PKCS5PADDING") => new AesTransformation(mode, padded: true),
            ("ECB" or "CBC", "NOPADDING") => new AesTransformation(mode, padded: false),
            ("CTR" or "GCM", "NOPADDING") => new AesTransformation(mode, padded: false),
            ("CFB" or "OFB" or "CFB8" or "CTS" or "PCBC", _) or (_, "ISO10126PADDING") =>
                throw new Diagnostics.NotSimulatedException($"javax.crypto.Cipher of AES/{mode}/{padding}"),
            _ => null,
        };

    public void Init(bool encrypt, IJavaKey? given, object? parameters, RandomSource random)
    {
        if (given is not JavaSecretKey secret)
        {
            throw Wrong(
                "java.security.InvalidKeyException",
                $"No installed provider supports this key: {given?.Class.Name ?? "(null)"}"
            );
        }

        if (
            !secret.Algorithm.Equals("AES", StringComparison.OrdinalIgnoreCase)
            && !secret.Algorithm.Equals("Rijndael", StringComparison.OrdinalIgnoreCase)
            && mode == "GCM"
        )
        {
            throw Wrong("java.security.InvalidKeyException", "Key for algorithm AES must be used");
        }

        if (secret.Bytes.Length is not (16 or 24 or 32))
        {
            throw Wrong("java.security.InvalidKeyException", $"Invalid AES key length: {secret.Bytes.Length} bytes");
        }

        key = secret.Bytes;
        Iv = mode switch
        {
            "ECB" => parameters is null ? null : throw Parameters("ECB mode cannot use IV"),
            "GCM" => Gcm(encrypt, parameters, random),
            _ => Vector(encrypt, parameters, random),
        };
    }

    public byte[] Run(bool encrypt, byte[] data, byte[] additional)
    {
        if (mode == "GCM")
        {
            return RunGcm(encrypt, data, additional);
        }

        using var aes = Aes.Create();
        aes.Key = key;
        if (mode == "CTR")
        {
            return Counter(aes, data);
        }

        if (data.Length % 16 != 0 && !(encrypt && padded))
        {
            throw Wrong(
                "javax.crypto.IllegalBlockSizeException",
                padded
                    ? "Input length must be multiple of 16 when decrypting with padded cipher"
                    : "Input length not multiple of 16 bytes"
            );
        }

        if (data.Length == 0 && !encrypt)
        {
            return [];
        }

        var padding = padded ? PaddingMode.PKCS7 : PaddingMode.None;
        try
        {
            return (mode, encrypt) switch
            {
                ("ECB", true) => aes.EncryptEcb(data, padding),
                ("ECB", false) => aes.DecryptEcb(data, padding),
                (_, true) => aes.EncryptCbc(data, Iv!, padding),
                _ => aes.DecryptCbc(data, Iv!, padding),
            };
        }
        catch (CryptographicException)
        {
            throw Wrong(
                "javax.crypto.BadPaddingException",
                "Given final block not properly padded. Such issues can arise if a bad key is used during decryption."
            );
        }
    }

    private static byte[] Vector(bool encrypt, object? parameters, RandomSource random)
    {
        switch (parameters)
        {
            case ParameterSpecs.IvState { Bytes.Length: 16 } iv:
                return iv.Bytes;
            case ParameterSpecs.IvState:
                throw Parameters("Wrong IV length: must be 16 bytes long");
            case null when encrypt:
                return random.Bytes(16);
            case null:
                throw Wrong("java.security.InvalidKeyException", "Parameters missing");
            default:
                throw Parameters("Wrong parameter type: IV expected");
        }
    }

    private byte[] Gcm(bool encrypt, object? parameters, RandomSource random)
    {
        switch (parameters)
        {
            case ParameterSpecs.GcmState gcm when gcm.TagBits is < 96 or > 128 || gcm.TagBits % 8 != 0:
                throw Parameters($"Unsupported TLen value.  Must be one of {{128, 120, 112, 104, 96}}");
            case ParameterSpecs.GcmState { Bytes.Length: 12 } gcm:
                tagBytes = gcm.TagBits / 8;
                return gcm.Bytes;
            case ParameterSpecs.GcmState:
                throw new Diagnostics.NotSimulatedException("AES/GCM with a nonce that is not 12 bytes long");
            case null when encrypt:
                return random.Bytes(12);
            case null:
                throw Wrong("java.security.InvalidKeyException", "No GCMParameterSpec given for decryption");
            default:
                throw Parameters("AlgorithmParameterSpec not of GCMParameterSpec");
        }
    }

    private byte[] RunGcm(bool encrypt, byte[] data, byte[] additional)
    {
        using var gcm = new AesGcm(key, tagBytes);
        if (encrypt)
        {
            var (hidden, tag) = (new byte[data.Length], new byte[tagBytes]);
            gcm.Encrypt(Iv!, data, hidden, tag, additional);
            return [.. hidden, .. tag];
        }

        if (data.Length < tagBytes)
        {
            throw Wrong("javax.crypto.AEADBadTagException", "Input too short - need tag");
        }

        var plain = new byte[data.Length - tagBytes];
        try
        {
            gcm.Decrypt(Iv!, data.AsSpan(0, plain.Length), data.AsSpan(plain.Length), plain, additional);
            return plain;
        }
        catch (CryptographicException)
        {
            throw Wrong("javax.crypto.AEADBadTagException", "Tag mismatch");
        }
    }

    private byte[] Counter(Aes aes, byte[] data)
    {
        var counter = Iv!.ToArray();
        var output = new byte[data.Length];
        for (var start = 0; start < data.Length; start += 16)
        {
            var stream = aes.EncryptEcb(counter, PaddingMode.None);
            for (var i = start; i < Math.Min(start + 16, data.Length); i++)
            {
                output[i] = (byte)(data[i] ^ stream[i - start]);
            }

            for (var i = 15; i >= 0 && ++counter[i] == 0; i--) { }
        }

        return output;
    }

    private static JavaException Parameters(string message) =>
        Wrong("java.security.InvalidAlgorithmParameterException", message);

    private static JavaException Wrong(string javaClass, string message) => new(javaClass, message);
}
