using System.Security.Cryptography;
using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Classes.JavaxCrypto;
using JourneySim.Engine.JavaScript.Java.Classes.SunSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary>The content key of an encrypted token: given (<c>dir</c>), or made and sent along encrypted (RFC 7518 section 4).</summary>
internal static class JweKeys
{
    private const string Encryption = "org.forgerock.json.jose.exceptions.JweEncryptionException";

    public static (byte[] Content, byte[] Travelling) ForEncryption(
        JweAlgorithm algorithm,
        EncryptionMethod method,
        IJavaKey? key,
        RandomSource random
    )
    {
        if (algorithm.Kind == "DIRECT")
        {
            return (Secret(key), []);
        }

        var content = new byte[method.KeyBytes];
        random.Fill(content);
        if (algorithm.Kind == "AES_KEYWRAP")
        {
            return (content, AesKeyWrap.Wrap(Secret(key), content));
        }

        var open =
            key as RsaPublicKey
            ?? throw InvalidKey("No installed provider supports this key: " + (key?.Class.Name ?? "(null)"));
        using var rsa = open.Open();
        return (content, rsa.Encrypt(content, Padding(algorithm)));
    }

    public static byte[] ForDecryption(
        JweAlgorithm algorithm,
        EncryptionMethod method,
        IJavaKey? key,
        byte[] travelling
    )
    {
        switch (algorithm.Kind)
        {
            case "DIRECT":
                return travelling.Length == 0 ? Secret(key) : throw Failed();
            case "AES_KEYWRAP":
                return AesKeyWrap.Unwrap(Secret(key), travelling) ?? throw Failed();
            default:
                try
                {
                    var rsa = (key as RsaPrivateCrtKey)?.Usable ?? throw Failed();
                    var content = rsa.Decrypt(travelling, Padding(algorithm));
                    return content.Length == method.KeyBytes ? content : throw Failed();
                }
                catch (CryptographicException)
                {
                    throw Failed();
                }
        }
    }

    public static JavaException Failed() =>
        new("org.forgerock.json.jose.exceptions.JweDecryptionException", "Decryption failed");

    public static JavaException InvalidKey(string message) =>
        new(Encryption, null, new JavaException("java.security.InvalidKeyException", message));

    private static byte[] Secret(IJavaKey? key) =>
        (key as JavaSecretKey)?.Bytes
        ?? throw InvalidKey("No installed provider supports this key: " + (key?.Class.Name ?? "(null)"));

    private static RSAEncryptionPadding Padding(JweAlgorithm algorithm) =>
        algorithm.Constant switch
        {
            "RSA_OAEP" => RSAEncryptionPadding.OaepSHA1,
            "RSA_OAEP_256" => RSAEncryptionPadding.OaepSHA256,
            _ => RSAEncryptionPadding.Pkcs1,
        };
}
