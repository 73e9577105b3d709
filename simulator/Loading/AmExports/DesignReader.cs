namespace JourneySim.Loading.AmExports;

/// <summary>A node type of the node designer by itself, as AM's REST interface and fr-config-manager write it.</summary>
internal sealed class DesignReader : IJourneyReader
{
    public string Format => "designed node type";

    public bool Recognises(ExportFile file) => file.Map is { } map && ExportDesigns.IsDesign(map);

    public void Read(ExportFile file, ExportPool pool, Mistakes mistakes)
    {
        ExportDesigns.Add(file, file.Map!, pool, mistakes);
        pool.Realm("").Keep("nodeTypes", file.Map!.Text("_id")!, file.Map);
    }
}
