using System.Text.Json;

namespace JourneySim.Conformance;

/// <summary>
/// One line of a reference page: a script's body and, behind an arrow, what comes of it. A page is Markdown with two kinds of blocks:
/// <c>setup</c> (the world before each line that follows, in the form of the tenant cases) and <c>js</c> with the generation and what is looked at
/// (<c>nextgen</c>, <c>legacy callbacks</c>, <c>nextgen logs</c>, <c>nextgen end</c>). Every line runs in a world of its own.
/// </summary>
internal sealed record PageLine(string Page, int Number, string Kind, string Body, string Expected, string Setup)
{
    private const string Arrow = " // → ";

    public bool IsLegacy => Kind.Contains("legacy", StringComparison.Ordinal);

    public bool LooksAt(string what) => Kind.EndsWith(what, StringComparison.Ordinal);

    public string Place => $"{Page}:{Number}";

    public static IEnumerable<PageLine> Read(string file)
    {
        var lines = File.ReadAllLines(file);
        var (kind, setup) = ("", "{}");
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                kind = kind.Length > 0 ? "" : line[3..].Trim();
                setup = kind == "setup" ? "" : setup;
            }
            else if (kind == "setup")
            {
                setup += line + "\n";
            }
            else if (kind.StartsWith("js ", StringComparison.Ordinal) && line.Length > 0)
            {
                var at = line.IndexOf(Arrow, StringComparison.Ordinal);
                yield return at < 0
                    ? throw new InvalidDataException($"{file}:{i + 1}: no \"{Arrow}\" in \"{line}\".")
                    : new PageLine(
                        Path.GetFileName(file),
                        i + 1,
                        kind,
                        line[..at].Trim(),
                        line[(at + Arrow.Length)..].Trim(),
                        setup
                    );
            }
        }
    }

    /// <summary>The line as a tenant case.</summary>
    public JsonElement AsCase()
    {
        var put = IsLegacy ? "sharedState.put" : "nodeState.putShared";
        var body =
            Body.StartsWith("try ", StringComparison.Ordinal)
            || (" " + Body).Contains(" return ", StringComparison.Ordinal)
                ? Body
                : $"return ({Body.TrimEnd(';')});";
        var source = LooksAt("end")
            ? Body
            : "(function () { var r; try { r = (function () { "
                + body
                + $" }})(); }} catch (e) {{ r = e; }} {put}('result', String(r)); }})();"
                + " outcome = 'ok';";
        return JsonElement.Parse(
            JsonSerializer.Serialize(
                new Dictionary<string, object>
                {
                    ["id"] = Place,
                    ["engine"] = IsLegacy ? "legacy" : "nextgen",
                    ["source"] = source,
                    ["setup"] = JsonElement.Parse(Setup),
                }
            )
        );
    }
}
