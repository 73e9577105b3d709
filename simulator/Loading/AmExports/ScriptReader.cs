using JourneySim.Loading.Source;

namespace JourneySim.Loading.AmExports;

/// <summary>A script object by itself, as AM's REST interface and fr-config-manager write it.</summary>
internal sealed class ScriptReader : IJourneyReader
{
    public string Format => "script object";

    public bool Recognises(ExportFile file) =>
        file.Map is { } map
        && map.Text("_id") is not null
        && map.Member("script") is not null
        && (map.Member("context") is not null || map.Member("language") is not null);

    public void Read(ExportFile file, ExportPool pool, Mistakes mistakes) =>
        Add(file, file.Map!.Text("_id")!, file.Map, pool.Realm(file.Realm), mistakes);

    public static void Add(ExportFile file, string id, SourceValue value, ExportRealm realm, Mistakes mistakes)
    {
        if (value is not SourceMap config || realm.Scripts.ContainsKey(id))
        {
            return;
        }

        var text = ScriptText.Of(file, config, config.Text("name") ?? id, mistakes);
        realm.Scripts[id] = new ExportScript(id, config, text?.Text, text?.File ?? file.Shown);
    }
}
