using System.Text;
using JourneySim.Loading;
using JourneySim.Loading.Folders;
using JourneySim.Specs;
using JourneySim.Specs.Reading;

namespace JourneySim.CSharp;

/// <summary>Journeys and worlds that stand in the code of a test.</summary>
internal static class TextJourney
{
    private const string File = "journey.yaml";

    public static JourneyReading Read(string yaml, string? root, LoadOptions options)
    {
        var reading = WorkspaceLoader.Read(new OneMoreFile(Around(root), File, yaml), [File], options);
        var own = reading.Journeys.FirstOrDefault(j => j.File == File);
        return own is null
            ? new JourneyReading(reading.Workspace, null, reading.Diagnostics, reading.Sources)
            : JourneyLoading.Find(
                own.Name,
                reading with
                {
                    Journeys = [own, .. reading.Journeys.Where(j => j != own)],
                }
            );
    }

    /// <exception cref="JourneyNotLoadedException">It has mistakes.</exception>
    public static SpecWorld World(string yaml, string? root, SourceTexts sources)
    {
        var mistakes = new Mistakes();
        var given = PlainValues.Yaml(yaml, sources);
        var world = new WorldReader(Around(root), PlainValues.Place.File, mistakes, sources, []).Read(given);
        PlainValues.Refuse(mistakes, sources);
        return world;
    }

    private static SourceFolder Around(string? root) =>
        root is null ? new NoFolder() : new DiskFolder(Path.GetFullPath(root), LoadOptions.Default);

    /// <summary>A folder with a file that is not on disk.</summary>
    private sealed class OneMoreFile(SourceFolder folder, string name, string text) : SourceFolder
    {
        public override string? FullPath => folder.FullPath;

        public override bool Exists(string path) => path == name || folder.Exists(path);

        public override byte[] Read(string path) => path == name ? Encoding.UTF8.GetBytes(text) : folder.Read(path);

        public override IEnumerable<string> Files(string below) => folder.Files(below);

        public override string Shown(string path) => path == name ? name : folder.Shown(path);

        public override string? Refused(string path) => path == name ? null : folder.Refused(path);
    }

    private sealed class NoFolder : SourceFolder
    {
        public override string? FullPath => null;

        public override bool Exists(string path) => false;

        public override byte[] Read(string path) => throw new FileNotFoundException($"There is no file {path}.", path);

        public override IEnumerable<string> Files(string folder) => [];

        public override string Shown(string path) => path;

        public override string? Refused(string path) => null;
    }
}
