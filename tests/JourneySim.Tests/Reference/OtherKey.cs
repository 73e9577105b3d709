using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace JourneySim.Tests.Reference;

/// <summary>An RSA key that no account of the example has.</summary>
internal static class OtherKey
{
    public static string Jwk { get; } = Make();

    private static string Make()
    {
        using var rsa = RSA.Create(2048);
        var key = rsa.ExportParameters(includePrivateParameters: true);
        var members = new (string Name, byte[]? Value)[]
        {
            ("n", key.Modulus),
            ("e", key.Exponent),
            ("d", key.D),
            ("p", key.P),
            ("q", key.Q),
            ("dp", key.DP),
            ("dq", key.DQ),
            ("qi", key.InverseQ),
        };
        return "{\"kty\":\"RSA\","
            + string.Join(',', members.Select(m => $"\"{m.Name}\":\"{Base64UrlEncoder.Encode(m.Value)}\""))
            + "}";
    }
}
