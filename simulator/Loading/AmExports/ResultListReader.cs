using JourneySim.Loading.Source;

namespace JourneySim.Loading.AmExports;

/// <summary>Several trees, nodes or scripts in one list: a plain array, or the answer of a query of AM's REST interface (<c>result</c>).</summary>
internal sealed class ResultListReader : IJourneyReader
{
    public string Format => "list of trees, nodes or scripts";

    public bool Recognises(ExportFile file) => Items(file).Any(i => Reader(file.Part(i)) is not null);

    public void Read(ExportFile file, ExportPool pool, Mistakes mistakes)
    {
        foreach (var item in Items(file).Select(file.Part))
        {
            Reader(item)?.Read(item, pool, mistakes);
        }
    }

    private static IEnumerable<SourceValue> Items(ExportFile file) =>
        file.Value switch
        {
            SourceList list => list.Items,
            SourceMap map when map.Find("result") is SourceList list => list.Items,
            _ => [],
        };

    private static IJourneyReader? Reader(ExportFile item) =>
        item.Map is null
            ? null
            : ExportReaders.All.FirstOrDefault(r => r is not ResultListReader && r.Recognises(item));
}
