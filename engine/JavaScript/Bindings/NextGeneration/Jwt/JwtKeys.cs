using System.Security.Cryptography;
using System.Text;
using JourneySim.Engine.State;
using Microsoft.IdentityModel.Tokens;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Jwt;

/// <summary>
/// Keys as scripts give them. A text key is used as it stands, as measured on a tenant; the documentation calls it Base64, so a token signed with
/// the decoded text verifies too.
/// </summary>
internal static class JwtKeys
{
    public static byte[] Raw(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>The readings of a text key, the measured one first.</summary>
    public static IEnumerable<byte[]> Candidates(string text)
    {
        yield return Raw(text);
        var decoded = new byte[text.Length];
        if (Convert.TryFromBase64String(text, decoded, out var length) && length > 0)
        {
            yield return decoded[..length];
        }
    }

    /// <summary>The reading of a text that has the length an algorithm needs; the text itself when neither has.</summary>
    public static byte[] OfLength(string text, int length) =>
        Candidates(text).FirstOrDefault(key => key.Length == length) ?? Raw(text);

    public static RSA FromJwk(StateMap jwk)
    {
        try
        {
            var rsa = RSA.Create();
            rsa.ImportParameters(
                new RSAParameters
                {
                    Modulus = Part(jwk, "n"),
                    Exponent = Part(jwk, "e"),
                    D = Part(jwk, "d"),
                    P = Part(jwk, "p"),
                    Q = Part(jwk, "q"),
                    DP = Part(jwk, "dp"),
                    DQ = Part(jwk, "dq"),
                    InverseQ = Part(jwk, "qi"),
                }
            );
            return rsa;
        }
        catch (CryptographicException)
        {
            throw JwtFault.Logged("Failed to generate JWT: the private key is not a complete RSA JWK");
        }
    }

    private static byte[]? Part(StateMap jwk, string name) =>
        jwk.GetValueOrDefault(name) is string text ? Base64UrlEncoder.DecodeBytes(text) : null;
}
