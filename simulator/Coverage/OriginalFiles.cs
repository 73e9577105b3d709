namespace JourneySim.Coverage;

/// <summary>
/// Scripts out of exports stand in no file that a coverage tool could open. Where a file of the workspace holds the same text, the coverage is that file's; others are written out beside the
/// reports.
/// </summary>
public static class OriginalFiles
{
    /// <param name="map">What was covered.</param>
    /// <param name="files">Files that may hold the texts, as reports name them.</param>
    /// <param name="write">Writes a text out under a name and says how reports name the file.</param>
    public static void Place(
        CoverageMap map,
        IEnumerable<(string File, string Text)> files,
        Func<string, string, string> write
    )
    {
        var embedded = map.Scripts.Where(s => s.IsEmbedded).ToList();
        if (embedded.Count == 0)
        {
            return;
        }

        var originals = files.ToList();
        foreach (var script in embedded)
        {
            var text = Plain(script.Source);
            script.File =
                originals.FirstOrDefault(o => Plain(o.Text) == text).File ?? write(NameOf(script.File), script.Source);
        }
    }

    /// <summary>Exports of lines lose the last line end, and Git may change all of them.</summary>
    private static string Plain(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');

    /// <summary>The export and the script, as one name that every file system takes.</summary>
    private static string NameOf(string shown) =>
        string.Concat(
            shown[(shown.LastIndexOf('/') + 1)..]
                .Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '-')
        );
}
