using JourneySim.Loading.Source;

namespace JourneySim.Loading.AmExports;

/// <summary>Amster's files: one entity each, <c>{ metadata: { realm, entityType, entityId }, data: { … } }</c>.</summary>
internal sealed class AmsterReader : IJourneyReader
{
    public string Format => "Amster export";

    public bool Recognises(ExportFile file) =>
        file.Map is { } map && map.Map("data") is not null && map.Map("metadata")?.Text("entityType") is not null;

    public void Read(ExportFile file, ExportPool pool, Mistakes mistakes)
    {
        var data = Named(file.Map!.Map("data")!);
        var realm = file.Map.Map("metadata")!.Text("realm")?.Trim('/') ?? "";
        var part = file.Part(data) with { Realm = realm == "root" ? "" : realm };
        if (TreeReader.IsTree(data) || NodeReader.IsNode(data) || data.Member("script") is not null)
        {
            ExportReaders.TryRead(part, pool, mistakes);
        }
    }

    /// <summary>File-based configuration names its entities <c>default/{id}</c>.</summary>
    private static SourceMap Named(SourceMap data)
    {
        const string Prefix = "default/";
        return
            data.Find("_id") is SourceScalar { Text: var id } scalar && id.StartsWith(Prefix, StringComparison.Ordinal)
            ? new SourceMap(
                [
                    .. data.Members.Select(m =>
                        m.Name == "_id"
                            ? m with
                            {
                                Value = new SourceScalar(id[Prefix.Length..], ScalarKind.Text, scalar.Span),
                            }
                            : m
                    ),
                ],
                data.Span
            )
            : data;
    }
}
