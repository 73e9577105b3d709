using System.Security.Cryptography;
using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaxCrypto;

/// <summary>ChaCha20-Poly1305 (RFC 8439), where the system has it.</summary>
/// <remarks>Source: JDK 17 (SunJCE), run.</remarks>
internal sealed class ChaChaTransformation : ICipherTransformation
{
    private const int TagBytes = 16;

    private byte[] key = [];

    public int BlockSize => 0;

    public byte[]? Iv { get; private set; }

    public void Init(bool encrypt, IJavaKey? given, object? parameters, RandomSource random)
    {
        if (!ChaCha20Poly1305.IsSupported)
        {
            throw new Diagnostics.NotSimulatedException("javax.crypto.Cipher of ChaCha20-Poly1305 on this system");
        }

        if (given is not JavaSecretKey { Bytes.Length: 32 } secret)
        {
            throw Wrong(
                "java.security.InvalidKeyException",
                given is JavaSecretKey ? "Key length must be 256 bits" : "Null key"
            );
        }

        key = secret.Bytes;
        Iv = parameters switch
        {
            ParameterSpecs.IvState { Bytes.Length: 12 } iv => iv.Bytes,
            ParameterSpecs.IvState => throw Wrong(
                "java.security.InvalidAlgorithmParameterException",
                "ChaCha20-Poly1305 nonce must be 12 bytes in length"
            ),
            null when encrypt => random.Bytes(12),
            null => throw Wrong(
                "java.security.InvalidKeyException",
                "Default parameter generation disallowed in DECRYPT and UNWRAP modes"
            ),
            _ => throw Wrong(
                "java.security.InvalidAlgorithmParameterException",
                "ChaCha20-Poly1305 requires IvParameterSpec"
            ),
        };
    }

    public byte[] Run(bool encrypt, byte[] data, byte[] additional)
    {
        using var cipher = new ChaCha20Poly1305(key);
        if (encrypt)
        {
            var (hidden, tag) = (new byte[data.Length], new byte[TagBytes]);
            cipher.Encrypt(Iv!, data, hidden, tag, additional);
            return [.. hidden, .. tag];
        }

        if (data.Length < TagBytes)
        {
            throw Wrong("javax.crypto.AEADBadTagException", "Input too short - need tag");
        }

        var plain = new byte[data.Length - TagBytes];
        try
        {
            cipher.Decrypt(Iv!, data.AsSpan(0, plain.Length), data.AsSpan(plain.Length), plain, additional);
            return plain;
        }
        catch (CryptographicException)
        {
            throw Wrong("javax.crypto.AEADBadTagException", "Tag mismatch");
        }
    }

    private static JavaException Wrong(string javaClass, string message) => new(javaClass, message);
}
