using JourneySim.Engine.Scripts;

namespace JourneySim.Coverage;

/// <summary>The counters of the scripts that one case ran.</summary>
public sealed class CaseCoverage : IScriptCoverage
{
    private readonly List<(Script Script, IReadOnlyList<ScriptProbe> Probes, int[] Counters)> all = [];

    public IReadOnlyList<(Script Script, IReadOnlyList<ScriptProbe> Probes, int[] Counters)> All => all;

    public int[] Counters(Script script, IReadOnlyList<ScriptProbe> probes)
    {
        foreach (var (known, same, counters) in all)
        {
            if (ReferenceEquals(same, probes) && known.Id == script.Id)
            {
                return counters;
            }
        }

        var fresh = new int[probes.Count];
        all.Add((script, probes, fresh));
        return fresh;
    }
}
