namespace JourneySim.Engine.Scripts;

/// <summary>The scripts that nodes refer to, by id or, in hand-written journeys, by name.</summary>
public sealed class ScriptCatalog
{
    private readonly Dictionary<string, Script> byKey;

    public ScriptCatalog(IEnumerable<Script> scripts)
    {
        byKey = new Dictionary<string, Script>(StringComparer.Ordinal);
        foreach (var script in scripts)
        {
            byKey.TryAdd(script.Name, script);
            byKey[script.Id] = script;
        }
    }

    public static ScriptCatalog Empty { get; } = new([]);

    public IReadOnlyCollection<Script> Scripts => [.. byKey.Values.Distinct()];

    public Script? Find(string idOrName) => byKey.GetValueOrDefault(idOrName);
}
