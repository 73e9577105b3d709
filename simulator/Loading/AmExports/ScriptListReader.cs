using JourneySim.Loading.Source;

namespace JourneySim.Loading.AmExports;

/// <summary>
/// Scripts as a list beside their files, <c>{ scripts: [{ payload: { _id, name, … }, filename }] }</c>, as teams keep them that push scripts with tools
/// of their own; the texts stand in <c>scripts-content/</c> or beside the list.
/// </summary>
internal sealed class ScriptListReader : IJourneyReader
{
    private const string Contents = "scripts-content/";

    public string Format => "list of scripts with file names";

    public bool Recognises(ExportFile file) => Entries(file).Any();

    public void Read(ExportFile file, ExportPool pool, Mistakes mistakes)
    {
        var realm = pool.Realm(file.Realm);
        foreach (var (payload, name) in Entries(file))
        {
            var id = payload.Text("_id")!;
            if (realm.Scripts.ContainsKey(id))
            {
                continue;
            }

            var reference = file.Has(Contents + name.Text) ? Contents + name.Text : name.Text;
            var text = file.Beside(reference, name.Span, mistakes);
            realm.Scripts[id] = new ExportScript(id, payload, text?.Text, text?.File ?? file.Shown);
        }
    }

    private static IEnumerable<(SourceMap Payload, SourceScalar File)> Entries(ExportFile file) =>
        from item in (file.Map?.Find("scripts") as SourceList)?.Items.OfType<SourceMap>() ?? []
        let payload = item.Map("payload")
        where payload?.Text("_id") is not null && payload.Member("context") is not null
        let name = item.Find("filename") as SourceScalar
        where name is not null
        select (payload, name);
}
