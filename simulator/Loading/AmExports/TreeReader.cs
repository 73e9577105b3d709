using JourneySim.Loading.Source;

namespace JourneySim.Loading.AmExports;

/// <summary>A tree object by itself, as AM's REST interface and fr-config-manager write it.</summary>
internal sealed class TreeReader : IJourneyReader
{
    public string Format => "tree object";

    public bool Recognises(ExportFile file) => file.Map is { } map && IsTree(map);

    public void Read(ExportFile file, ExportPool pool, Mistakes mistakes)
    {
        var name = file.Map!.Text("_id") ?? Path.GetFileNameWithoutExtension(file.Path);
        pool.Realm(file.Realm).AddTree(new ExportTree(name, file.Map, file.Shown), mistakes);
    }

    public static bool IsTree(SourceMap map) => map.Member("entryNodeId") is not null && map.Map("nodes") is not null;
}
