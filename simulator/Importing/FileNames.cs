using System.Globalization;
using System.Text;

namespace JourneySim.Importing;

/// <summary>Makes names of files and nodes from display names, each once: <c>Get Access Token</c> becomes <c>get-access-token</c>.</summary>
internal sealed class FileNames(string nothing)
{
    private const int Longest = 60;

    private static readonly HashSet<string> Devices = new(StringComparer.Ordinal)
    {
        "con",
        "prn",
        "aux",
        "nul",
        "success",
        "failure",
    };

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public string Of(string display)
    {
        var slug = Slug(display);
        if (slug.Length == 0 || Devices.Contains(slug))
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
        foreach (var c in display.Normalize(NormalizationForm.FormD))
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

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c == '\'';
}
