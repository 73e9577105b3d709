using System.Text.RegularExpressions;

namespace JourneySim.Fakes.Esvs;

/// <summary>
/// The two spellings of one ESV: the tenant's id (<c>esv-tenant-env-fqdn</c>) and the property name of scripts and placeholders
/// (<c>esv.tenant.env.fqdn</c>). The rule is the tenant's API's own: <c>^esv-[a-z0-9_-]{1,124}$</c>.
/// </summary>
public static partial class EsvName
{
    public static string ToId(string name) => name.Replace('.', '-');

    public static string ToProperty(string name) => name.Replace('-', '.');

    /// <summary>Why AIC would refuse the name, or null when it is a good one.</summary>
    public static string? Fault(string name)
    {
        var id = ToId(name);
        if (Rule().IsMatch(id))
        {
            return null;
        }

        return !id.StartsWith("esv-", StringComparison.Ordinal) ? "it has to start with \"esv-\""
            : id.Length == 4 ? "nothing follows \"esv-\""
            : id.Length > 128 ? $"{id.Length - 4} characters follow \"esv-\", at most 124 may"
            : "only lower-case letters, digits, \"-\" and \"_\" may follow \"esv-\"";
    }

    /// <summary>The nearest good name: <c>ESV_Tenant Fqdn</c> becomes <c>esv-tenant-fqdn</c>.</summary>
    public static string Suggest(string name)
    {
        var id = NotAllowed().Replace(ToId(name.Trim()).ToLowerInvariant(), "-");
        var rest = id.StartsWith("esv", StringComparison.Ordinal) ? id[3..] : id;
        rest = rest.Trim('-', '_');
        return "esv-" + (rest.Length == 0 ? "name" : rest[..Math.Min(rest.Length, 124)]);
    }

    [GeneratedRegex("^esv-[a-z0-9_-]{1,124}\\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Rule();

    [GeneratedRegex("[^a-z0-9_-]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotAllowed();
}
