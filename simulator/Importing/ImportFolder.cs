namespace JourneySim.Importing;

/// <summary>Writes the files of an import: all of them or none.</summary>
internal sealed class ImportFolder(string folder)
{
    private const string Draft = ".journeysim-draft";

    /// <summary>Files that are there with other content.</summary>
    public IReadOnlyList<string> Different(IReadOnlyDictionary<string, byte[]> files) =>
        [
            .. files
                .Where(f =>
                    File.Exists(PathOf(f.Key)) && !File.ReadAllBytes(PathOf(f.Key)).AsSpan().SequenceEqual(f.Value)
                )
                .Select(f => f.Key),
        ];

    public void Write(IReadOnlyDictionary<string, byte[]> files)
    {
        var drafts = new List<string>();
        try
        {
            foreach (var (file, content) in files)
            {
                var path = PathOf(file);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                drafts.Add(path + Draft);
                File.WriteAllBytes(path + Draft, content);
            }

            // Everything is on disk now: what is left is renaming.
            foreach (var draft in drafts)
            {
                File.Move(draft, draft[..^Draft.Length], overwrite: true);
            }
        }
        finally
        {
            foreach (var draft in drafts.Where(File.Exists))
            {
                File.Delete(draft);
            }
        }
    }

    private string PathOf(string file) => Path.Combine(folder, file);
}
