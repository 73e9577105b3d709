using System.Security.Cryptography;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Crypto;

/// <summary>The first argument of the <c>utils.crypto.subtle</c> methods: a name, or an object with a name and settings.</summary>
/// <param name="Name">Such as <c>HMAC</c>; null when the object has none.</param>
/// <param name="Hash">Text of <c>hash</c>, default <c>SHA-256</c>.</param>
/// <param name="Length">Bits: <c>length</c> or <c>modulusLength</c>.</param>
/// <param name="Curve">Text of <c>namedCurve</c>.</param>
/// <param name="Salt">PBKDF2's salt, or null.</param>
/// <param name="Iterations">PBKDF2's rounds.</param>
internal sealed record CryptoOptions(
    string? Name,
    string Hash = "SHA-256",
    int? Length = null,
    string? Curve = null,
    byte[]? Salt = null,
    int Iterations = 1
)
{
    public HashAlgorithmName HashName =>
        Hash switch
        {
            "SHA-1" => HashAlgorithmName.SHA1,
            "SHA-256" => HashAlgorithmName.SHA256,
            "SHA-384" => HashAlgorithmName.SHA384,
            "SHA-512" => HashAlgorithmName.SHA512,
            _ => throw CryptoFault.Illegal("Unsupported hashing algorithm: " + Hash),
        };
}
