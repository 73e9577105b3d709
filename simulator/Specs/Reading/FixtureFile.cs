using JourneySim.Engine.Diagnostics;
using JourneySim.Loading;
using JourneySim.Loading.Folders;

namespace JourneySim.Specs.Reading;

/// <summary>
/// Finds the files that tests share: beside the file that names them, else in a folder <c>fixtures</c> beside it or above it up to the workspace's. The ending <c>.yaml</c> may be left out.
/// </summary>
internal static class FixtureFile
{
    private const string Folder = "fixtures";

    /// <summary>The path from the workspace, the shown name and the text; null when a mistake was added.</summary>
    public static (string Path, string File, string Text)? Read(
        SourceFolder folder,
        string fromFile,
        string reference,
        SourceSpan span,
        Mistakes mistakes,
        SourceTexts texts
    )
    {
        var path =
            Places(fromFile, reference).FirstOrDefault(folder.Exists) ?? SourceFolder.Combine(fromFile, reference);
        return ReferencedFile.Read(folder, "", path, span, mistakes, texts) is { } read
            ? (path, read.File, read.Text)
            : null;
    }

    private static IEnumerable<string> Places(string fromFile, string reference)
    {
        string[] names = [reference, $"{reference}.yaml", $"{reference}.yml"];
        foreach (var name in names)
        {
            yield return SourceFolder.Combine(fromFile, name);
        }

        for (var at = fromFile; at.Length > 0; at = at[..Math.Max(0, at.LastIndexOf('/'))])
        {
            foreach (var name in names)
            {
                yield return SourceFolder.Combine(at, $"{Folder}/{name}");
            }
        }
    }
}
