namespace JourneySim.Tests.Loading;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("journeysim-").FullName;

    public TemporaryFolder With(string file, string text) => With(file, System.Text.Encoding.UTF8.GetBytes(text));

    public TemporaryFolder With(string file, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public TemporaryFolder WithAll(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            With(System.IO.Path.GetRelativePath(folder, file), File.ReadAllBytes(file));
        }

        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
