using JourneySim.Engine.Requests;

namespace JourneySim.Engine.Nodes;

/// <summary>
/// A text in several languages. AM takes, for each locale the client prefers, the exact one, then the one without variant, then the language; then the
/// server's locale; then the first text there is (AM source, <c>LocaleSelector</c> and <c>LocalizationHelper</c>).
/// </summary>
/// <param name="texts">Texts by locale, in the author's order.</param>
public sealed class LocalisedText(IReadOnlyList<KeyValuePair<string, string>> texts)
{
    /// <summary>AM's server locale unless an administrator changes it.</summary>
    private const string ServerLocale = "en-US";

    public static LocalisedText Empty { get; } = new([]);

    /// <summary>The text for this request; null when there is none at all.</summary>
    public string? For(JourneyRequest request) => texts.Count == 0 ? null : For(request.PreferredLocales());

    /// <summary>The text for somebody who prefers these locales, the first most.</summary>
    public string? For(IEnumerable<string> locales)
    {
        if (texts.Count == 0)
        {
            return null;
        }

        foreach (var locale in locales.Append(ServerLocale))
        {
            foreach (var candidate in Candidates(locale))
            {
                foreach (var (name, text) in texts)
                {
                    if (string.Equals(name.Replace('_', '-'), candidate, StringComparison.OrdinalIgnoreCase))
                    {
                        return text;
                    }
                }
            }
        }

        return texts[0].Value;
    }

    public string For(JourneyRequest request, string missing) => For(request) ?? missing;

    /// <summary><c>de-CH-1996</c>, <c>de-CH</c>, <c>de</c>.</summary>
    private static IEnumerable<string> Candidates(string locale)
    {
        for (var rest = locale.Replace('_', '-'); ; rest = rest[..rest.LastIndexOf('-')])
        {
            yield return rest;
            if (!rest.Contains('-', StringComparison.Ordinal))
            {
                yield break;
            }
        }
    }
}
