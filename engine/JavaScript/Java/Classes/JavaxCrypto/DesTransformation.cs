using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaxCrypto;

/// <summary>DES and triple DES with ECB or CBC, for what old systems still send.</summary>
/// <remarks>Source: JDK 17 (SunJCE), run.</remarks>
[SuppressMessage("Security", "CA5350", Justification = "Scripts ask for it by name.")]
[SuppressMessage("Security", "CA5351", Justification = "Scripts ask for it by name.")]
internal sealed class DesTransformation : ICipherTransformation
{
    private readonly bool triple;
    private readonly string mode;
    private readonly bool padded;
    private byte[] key = [];

    private DesTransformation(bool triple, string mode, bool padded)
    {
        this.triple = triple;
        this.mode = mode;
        this.padded = padded;
    }

    public int BlockSize => 8;

    public byte[]? Iv { get; private set; }

    private string Name => triple ? "DESede" : "DES";

    /// <summary>Null for a mode or padding that the JDK does not have.</summary>
    public static DesTransformation? Of(bool triple, string mode, string padding) =>
        (mode, padding) switch
        {
            ("ECB" or "CBC", "" or "PKCS5PADDING") => new DesTransformation(triple, mode, padded: true),
            ("ECB" or "CBC", "NOPADDING") => new DesTransformation(triple, mode, padded: false),
            ("CFB" or "OFB" or "CTR" or "CFB8" or "CTS" or "PCBC", _) or (_, "ISO10126PADDING") =>
                throw new Diagnostics.NotSimulatedException($"javax.crypto.Cipher of DES with {mode}/{padding}"),
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
            !secret.Algorithm.Equals(Name, StringComparison.OrdinalIgnoreCase)
            && !(triple && secret.Algorithm.Equals("TripleDES", StringComparison.OrdinalIgnoreCase))
        )
        {
            throw Wrong(
                "java.security.InvalidKeyException",
                $"Wrong algorithm: {Name} {(triple ? "or TripleDES " : "")}required"
            );
        }

        if (secret.Bytes.Length != (triple ? 24 : 8))
        {
            throw Wrong("java.security.InvalidKeyException", "Wrong key size");
        }

        key = secret.Bytes;
        Iv = (mode, parameters) switch
        {
            ("ECB", null) => null,
            ("ECB", _) => throw Wrong("java.security.InvalidAlgorithmParameterException", "ECB mode cannot use IV"),
            (_, ParameterSpecs.IvState { Bytes.Length: 8 } iv) => iv.Bytes,
            (_, ParameterSpecs.IvState) => throw Wrong(
                "java.security.InvalidAlgorithmParameterException",
                "Wrong IV length: must be 8 bytes long"
            ),
            (_, null) when encrypt => random.Bytes(8),
            (_, null) => throw Wrong("java.security.InvalidKeyException", "Parameters missing"),
            _ => throw Wrong("java.security.InvalidAlgorithmParameterException", "Wrong parameter type: IV expected"),
        };
    }

    public byte[] Run(bool encrypt, byte[] data, byte[] additional)
    {
        if (data.Length % 8 != 0 && !(encrypt && padded))
        {
            throw Wrong(
                "javax.crypto.IllegalBlockSizeException",
                padded
                    ? "Input length must be multiple of 8 when decrypting with padded cipher"
                    : "Input length not multiple of 8 bytes"
            );
        }

        if (data.Length == 0 && !encrypt)
        {
            return [];
        }

        var padding = padded ? PaddingMode.PKCS7 : PaddingMode.None;
        try
        {
            using SymmetricAlgorithm algorithm = triple ? TripleDES.Create() : DES.Create();
            algorithm.Key = key;
            return (mode, encrypt) switch
            {
                ("ECB", true) => algorithm.EncryptEcb(data, padding),
                ("ECB", false) => algorithm.DecryptEcb(data, padding),
                (_, true) => algorithm.EncryptCbc(data, Iv!, padding),
                _ => algorithm.DecryptCbc(data, Iv!, padding),
            };
        }
        catch (CryptographicException) when (IsWeak())
        {
            throw new Diagnostics.NotSimulatedException($"javax.crypto.Cipher of {Name} with a weak key");
        }
        catch (CryptographicException)
        {
            throw Wrong(
                "javax.crypto.BadPaddingException",
                "Given final block not properly padded. Such issues can arise if a bad key is used during decryption."
            );
        }
    }

    private bool IsWeak() => triple ? TripleDES.IsWeakKey(key) : DES.IsWeakKey(key) || DES.IsSemiWeakKey(key);

    private static JavaException Wrong(string javaClass, string message) => new(javaClass, message);
}
