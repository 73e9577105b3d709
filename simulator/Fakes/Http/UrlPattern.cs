namespace JourneySim.Fakes.Http;

/// <summary>Whether a URL fits the URL of a stub.</summary>
internal static class UrlPattern
{
    public static bool Fits(string pattern, Uri uri)
    {
        var withQuery = pattern.Contains('?', StringComparison.Ordinal);
        if (pattern.StartsWith('/'))
        {
            return FitsAny(pattern, withQuery, uri.PathAndQuery, uri.AbsolutePath);
        }

        // The text as given first: scripts build odd URLs, and authors copy what they see.
        var given = uri.OriginalString;
        var mark = given.IndexOf('?', StringComparison.Ordinal);
        return FitsAny(pattern, withQuery, given, mark < 0 ? given : given[..mark])
            || FitsAny(pattern, withQuery, uri.AbsoluteUri, uri.GetLeftPart(UriPartial.Path))
            || FitsAny(Usual(pattern), withQuery, uri.AbsoluteUri, uri.GetLeftPart(UriPartial.Path));
    }

    private static bool FitsAny(string pattern, bool withQuery, string whole, string withoutQuery) =>
        TextPattern.Fits(pattern, whole) || (!withQuery && TextPattern.Fits(pattern, withoutQuery));

    /// <summary>Host in small letters, default port left out, an empty path as a slash: as <see cref="Uri"/> writes it.</summary>
    private static string Usual(string pattern) =>
        !pattern.Contains('*', StringComparison.Ordinal) && Uri.TryCreate(pattern, UriKind.Absolute, out var uri)
            ? uri.AbsoluteUri
            : pattern;
}
