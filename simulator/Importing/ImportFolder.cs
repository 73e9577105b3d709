namespace JourneySim.Importing;

/// <summary>Writes the files of an import: all of them or none. What can't be written leaves the folder as it was.</summary>
internal sealed class ImportFolder(string folder)
{
    private const string Draft = ".journeysim-draft";
    private const string Former = ".journeysim-former";

    /// <summary>Files that are there with other content; a folder of that name counts too.</summary>
    public IReadOnlyList<string> Different(IReadOnlyDictionary<string, byte[]> files) =>
        [
            .. files
                .Where(f =>
                    Directory.Exists(PathOf(f.Key))
                    || (File.Exists(PathOf(f.Key)) && !File.ReadAllBytes(PathOf(f.Key)).AsSpan().SequenceEqual(f.Value))
                )
                .Select(f => f.Key),
        ];

    /// <exception cref="IOException">A file can't be written; the folder is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, for lack of a right.</exception>
    public void Write(IReadOnlyDictionary<string, byte[]> files)
    {
        var undo = new Stack<Action>();
        try
        {
            foreach (var (file, content) in files)
            {
                var path = PathOf(file);
                MakeFolder(Path.GetDirectoryName(path)!, undo);
                undo.Push(() => File.Delete(path + Draft));
                File.WriteAllBytes(path + Draft, content);
            }

            // Everything is on disk now: what is left is renaming.
            foreach (var path in files.Keys.Select(PathOf))
            {
                Replace(path, undo);
            }
        }
        catch
        {
            Undo(undo);
            throw;
        }

        foreach (var path in files.Keys.Select(PathOf))
        {
            File.Delete(path + Former);
        }
    }

    private static void Replace(string path, Stack<Action> undo)
    {
        if (File.Exists(path))
        {
            File.Move(path, path + Former, overwrite: true);
            undo.Push(() => File.Move(path + Former, path, overwrite: true));
        }

        File.Move(path + Draft, path);
        undo.Push(() => File.Delete(path));
    }

    private static void MakeFolder(string path, Stack<Action> undo)
    {
        var missing = new Stack<string>();
        for (var at = path; !Directory.Exists(at) && Path.GetDirectoryName(at) is { Length: > 0 } above; at = above)
        {
            missing.Push(at);
        }

        foreach (var made in missing)
        {
            Directory.CreateDirectory(made);
            undo.Push(() => Directory.Delete(made));
        }
    }

    private static void Undo(Stack<Action> undo)
    {
        while (undo.TryPop(out var step))
        {
            try
            {
                step();
            }
            catch (Exception stuck) when (stuck is IOException or UnauthorizedAccessException)
            {
                // The first failure is the one to tell; the other steps may still succeed.
            }
        }
    }

    private string PathOf(string file) => Path.Combine(folder, file);
}
