using System.Collections.Concurrent;
using JourneySim.Engine.Scripts;
using Microsoft.IdentityModel.Tokens;

namespace JourneySim.Fakes.Tenant;

/// <summary>The access tokens of a simulated tenant; what asks for one finds here whether it is good.</summary>
public sealed class IssuedTokens(TimeProvider clock, RandomSource random, SecretMask mask)
{
    private readonly ConcurrentDictionary<string, AccessToken> tokens = new(StringComparer.Ordinal);

    /// <summary>A new token, random by the run's chance. It is covered in all output from now on.</summary>
    public AccessToken Issue(string account, IReadOnlyList<string> scopes, TimeSpan lifetime)
    {
        Span<byte> bytes = stackalloc byte[32];
        random.Fill(bytes);
        var token = new AccessToken(
            Base64UrlEncoder.Encode(bytes.ToArray()),
            account,
            scopes,
            clock.GetUtcNow() + lifetime
        );
        mask.Add(token.Text);
        tokens[token.Text] = token;
        return token;
    }

    /// <summary>The token of that text, or null when none was given out or its time is over.</summary>
    public AccessToken? Find(string text) =>
        tokens.TryGetValue(text, out var token) && token.ExpiresAt > clock.GetUtcNow() ? token : null;
}
