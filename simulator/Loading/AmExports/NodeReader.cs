using JourneySim.Loading.Source;

namespace JourneySim.Loading.AmExports;

/// <summary>A node's configuration by itself, as AM's REST interface and fr-config-manager write it.</summary>
internal sealed class NodeReader : IJourneyReader
{
    public string Format => "node configuration";

    public bool Recognises(ExportFile file) => file.Map is { } map && IsNode(map);

    public void Read(ExportFile file, ExportPool pool, Mistakes mistakes) => pool.Realm(file.Realm).AddNode(file.Map!);

    public static bool IsNode(SourceMap map) =>
        map.Text("_id") is not null && map.Map("_type")?.Text("_id") is not null && !TreeReader.IsTree(map);
}
