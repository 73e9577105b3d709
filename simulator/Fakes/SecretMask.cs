using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace JourneySim.Fakes;

/// <summary>
/// Knows the texts of a run that must not be shown (ESV secrets, passwords, private keys, tokens, transient values) and covers them, in any text
/// and in the forms in which they travel: as they are, URL-encoded, escaped in JSON, in base64. Grows while the run goes on. Safe for several threads.
/// </summary>
public sealed partial class SecretMask
{
    /// <summary>What stands in the place of a secret.</summary>
    public const string Cover = "********";

    private readonly Lock growing = new();
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private ImmutableArray<SecretForm> forms = [];

    /// <summary>Covers nothing.</summary>
    public static SecretMask None { get; } = new();

    /// <summary>From now on <paramref name="secret"/> is covered. A JWK or a PEM key is covered in its parts as well.</summary>
    public void Add(string? secret)
    {
        if (ReferenceEquals(this, None) || string.IsNullOrWhiteSpace(secret))
        {
            return;
        }

        lock (growing)
        {
            if (known.Add(secret))
            {
                forms =
                [
                    .. forms
                        .Concat(SecretForms.Of(secret))
                        .DistinctBy(f => f.Text, StringComparer.Ordinal)
                        .OrderByDescending(f => f.Text.Length),
                ];
            }
        }
    }

    /// <summary>From now on all texts are covered.</summary>
    public void AddAll(IEnumerable<string> secrets)
    {
        foreach (var secret in secrets)
        {
            Add(secret);
        }
    }

    /// <summary>The text with all secrets covered. Signatures of JWTs are covered whoever made them.</summary>
    public string Mask(string text)
    {
        if (text.Length == 0 || ReferenceEquals(this, None))
        {
            return text;
        }

        // All places are found in the text as it came, so that one secret inside another leaves no rest.
        var covered = new bool[text.Length];
        var any = false;
        foreach (var form in forms)
        {
            for (
                var at = text.IndexOf(form.Text, StringComparison.Ordinal);
                at >= 0;
                at = text.IndexOf(form.Text, at + 1, StringComparison.Ordinal)
            )
            {
                if (form.FitsAt(text, at))
                {
                    covered.AsSpan(at, form.Text.Length).Fill(true);
                    any = true;
                }
            }
        }

        foreach (var signature in Jwt().EnumerateMatches(text))
        {
            var start = text.LastIndexOf('.', signature.Index + signature.Length - 1) + 1;
            covered.AsSpan(start, signature.Index + signature.Length - start).Fill(true);
            any = true;
        }

        return any ? Written(text, covered) : text;
    }

    private static string Written(string text, bool[] covered)
    {
        var masked = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!covered[i])
            {
                masked.Append(text[i]);
            }
            else if (i == 0 || !covered[i - 1])
            {
                masked.Append(Cover);
            }
        }

        return masked.ToString();
    }

    [GeneratedRegex(
        "eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{2,}\\.[A-Za-z0-9_-]{16,}",
        RegexOptions.CultureInvariant,
        5000
    )]
    private static partial Regex Jwt();
}
