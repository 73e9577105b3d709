namespace JourneySim.Engine.JavaScript.Java.Classes.JavaNet;

/// <summary><c>resolve</c>, <c>normalize</c> and <c>relativize</c> of <c>java.net.URI</c>.</summary>
internal static class JavaUriResolution
{
    public static JavaUri Resolve(JavaUri at, JavaUri given)
    {
        var (from, to) = (at.Pieces, given.Pieces);
        if (to.Scheme is not null || from.IsOpaque || to.IsOpaque)
        {
            return given;
        }

        if (to is { Authority: null, Path: "", Query: null, Fragment: not null })
        {
            return new JavaUri(at.Text.Split('#')[0] + "#" + to.Fragment);
        }

        if (to.Authority is not null)
        {
            return Built(from.Scheme, to.Authority, to.Path, to.Query, to.Fragment);
        }

        var path = to.Path!.StartsWith('/')
            ? to.Path
            : Normal(from.Path![..(from.Path!.LastIndexOf('/') + 1)] + to.Path);
        return Built(from.Scheme, from.Authority, path, to.Query, to.Fragment);
    }

    public static JavaUri Normalize(JavaUri uri)
    {
        var parts = uri.Pieces;
        return parts.IsOpaque || string.IsNullOrEmpty(parts.Path)
            ? uri
            : Built(parts.Scheme, parts.Authority, Normal(parts.Path), parts.Query, parts.Fragment);
    }

    public static JavaUri Relativize(JavaUri from, JavaUri given)
    {
        var (b, c) = (from.Pieces, given.Pieces);
        if (
            b.IsOpaque
            || c.IsOpaque
            || !string.Equals(b.Scheme, c.Scheme, StringComparison.OrdinalIgnoreCase)
            || b.Authority != c.Authority
        )
        {
            return given;
        }

        var (start, path) = (Normal(b.Path!), Normal(c.Path!));
        if (start != path)
        {
            start = start.EndsWith('/') ? start : start + "/";
            if (!path.StartsWith(start, StringComparison.Ordinal))
            {
                return given;
            }
        }

        return Built(null, null, path[Math.Min(start.Length, path.Length)..], c.Query, c.Fragment);
    }

    private static JavaUri Built(string? scheme, string? authority, string? path, string? query, string? fragment) =>
        new(
            (scheme is null ? "" : scheme + ":")
                + (authority is null ? "" : "//" + authority)
                + path
                + (query is null ? "" : "?" + query)
                + (fragment is null ? "" : "#" + fragment)
        );

    /// <summary>Removes <c>.</c> and <c>x/..</c> and doubled slashes.</summary>
    private static string Normal(string path)
    {
        var kept = new List<string>();
        var pieces = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        foreach (var piece in pieces)
        {
            if (piece == ".." && kept.Count > 0 && kept[^1] != "..")
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (piece != ".")
            {
                kept.Add(piece);
            }
        }

        var folder = path.EndsWith('/') || pieces is [.., "." or ".."];
        return (path.StartsWith('/') ? "/" : "")
            + string.Join('/', kept)
            + (folder && kept.Count > 0 && kept[^1] != ".." ? "/" : "");
    }
}
