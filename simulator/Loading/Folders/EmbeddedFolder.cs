using System.Reflection;

namespace JourneySim.Loading.Folders;

/// <summary>The built-in example: files of the product's own <c>journeys/</c> and <c>scripts/</c>, kept in the assembly.</summary>
/// <param name="only">The files to have; null has all.</param>
internal sealed class EmbeddedFolder(string[]? only = null) : SourceFolder
{
    private const string Prefix = "example/";

    private static readonly Assembly Home = typeof(EmbeddedFolder).Assembly;

    private readonly string[] files = only ?? [.. All()];

    private static IEnumerable<string> All() =>
        Home.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => n[Prefix.Length..].Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public override string? FullPath => null;

    public override bool Exists(string path) => files.Contains(path, StringComparer.Ordinal);

    public override byte[] Read(string path)
    {
        using var stream =
            Home.GetManifestResourceStream(Prefix + path)
            ?? throw new FileNotFoundException("No such built-in file.", path);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public override IEnumerable<string> Files(string folder) =>
        files.Where(f => folder.Length == 0 || f.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal));

    public override string Shown(string path) => path;

    public override string? Refused(string path) => IsOutside(path) ? "it lies outside the example" : null;
}
