using System.Globalization;
using System.Text;

namespace JourneySim.Importing;

/// <summary>Makes names of files and nodes from display names, each once: <c>Get Access Token</c> becomes <c>get-access-token</c>.</summary>
internal sealed class FileNames(string nothing)
{
    private const int Longest = 60;

    /// <summary>Names that Windows keeps for devices, and the two ends of a journey.</summary>
    private static readonly HashSet<string> Kept = new(
        [
            "con",
            "prn",
            "aux",
            "nul",
            .. Enumerable.Range(0, 10).SelectMany(i => (string[])[$"com{i}", $"lpt{i}"]),
            "success",
            "failure",
        ],
        StringComparer.Ordinal
    );

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public string Of(string display)
    {
        var slug = Slug(display);
        if (slug.Length == 0 || Kept.Contains(slug))
        {
            slug = slug.Length == 0 ? nothing : slug + "-" + nothing;
        }

        var name = slug;
        for (var i = 2; !taken.Add(name); i++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{slug}-{i}");
        }

        return name;
    }

    private static string Slug(string display)
    {
        var slug = new StringBuilder();
        foreach (var c in WellFormed(display).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-' && !IsMark(c))
            {
                slug.Append('-');
            }
        }

        return slug.ToString()[..Math.Min(slug.Length, Longest)].Trim('-');
    }

    /// <summary>JSON may hold halves of characters, which have no normal form.</summary>
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes().Select(r => r.ToString()));

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c == '\'';
}
