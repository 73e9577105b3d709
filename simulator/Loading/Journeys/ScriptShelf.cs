using System.Text.Json;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Scripts;

namespace JourneySim.Loading.Journeys;

/// <summary>The scripts of a realm while its journeys are read. As in AM a name means one script, whichever journey names it.</summary>
internal sealed class ScriptShelf
{
    private readonly Dictionary<string, (Script Script, SourceSpan? Span)> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Script> byId = new(StringComparer.Ordinal);

    public IEnumerable<Script> All => byName.Values.Select(s => s.Script).Concat(byId.Values).Distinct();

    /// <summary>Library scripts, which no node names.</summary>
    public IEnumerable<Script> Libraries => All.Where(s => s.Context == "LIBRARY");

    /// <summary>What AM keeps of scripts beside what they are, by id.</summary>
    public Dictionary<string, IReadOnlyDictionary<string, JsonElement>> Members { get; } = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Names => byName.Keys;

    public Script? Find(string nameOrId) =>
        byId.GetValueOrDefault(nameOrId) ?? (byName.TryGetValue(nameOrId, out var found) ? found.Script : null);

    /// <summary>Nodes of exports name scripts by id: a name that is taken is no mistake there.</summary>
    public void AddExported(Script script)
    {
        byId.TryAdd(script.Id, script);
        byName.TryAdd(script.Name, (script, null));
    }

    public void Add(Script script, SourceSpan? span, Mistakes mistakes)
    {
        if (!byName.TryAdd(script.Name, (script, span)))
        {
            var (other, otherSpan) = byName[script.Name];
            if (other != script)
            {
                mistakes.Error(
                    "WSP1001",
                    span,
                    $"There are two scripts \"{script.Name}\": {Described(script)} here and {Described(other)}"
                        + (otherSpan is { } place ? $" at {place}." : "."),
                    "In a realm a name means one script: give one of them another name."
                );
            }

            return;
        }

        byId[script.Id] = script;
    }

    private static string Described(Script script) =>
        $"{script.File} ({(script.Generation == ScriptGeneration.Legacy ? "legacy" : "next generation")})";
}
