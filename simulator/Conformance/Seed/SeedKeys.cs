using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.IdentityModel.Tokens;

namespace JourneySim.Conformance.Seed;

/// <summary>
/// Fills the key tokens of seed scenarios (<c>&lt;rsa2048-a.n&gt;</c>): one key for each size and letter, made when first named and kept for the run.
/// </summary>
internal sealed partial class SeedKeys : IDisposable
{
    private readonly Dictionary<string, RSA> keys = new(StringComparer.Ordinal);

    public string Fill(string text) =>
        Token()
            .Replace(
                text,
                match =>
                {
                    var parameters = Key(match.Groups["name"].Value, int.Parse(match.Groups["size"].Value))
                        .ExportParameters(includePrivateParameters: true);
                    var number = match.Groups["part"].Value switch
                    {
                        "n" => parameters.Modulus,
                        "e" => parameters.Exponent,
                        "d" => parameters.D,
                        "p" => parameters.P,
                        "q" => parameters.Q,
                        "dp" => parameters.DP,
                        "dq" => parameters.DQ,
                        _ => parameters.InverseQ,
                    };
                    return Base64UrlEncoder.Encode(number);
                }
            );

    public void Dispose()
    {
        foreach (var key in keys.Values)
        {
            key.Dispose();
        }
    }

    private RSA Key(string name, int size)
    {
        if (!keys.TryGetValue(name, out var key))
        {
            keys[name] = key = RSA.Create(size);
        }

        return key;
    }

    [GeneratedRegex("<(?<name>rsa(?<size>[0-9]+)-[a-z]+)\\.(?<part>n|e|dp|dq|d|p|qi|q)>", RegexOptions.None, 1000)]
    private static partial Regex Token();
}
