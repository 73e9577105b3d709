using JourneySim.Engine.Scripts;

namespace JourneySim.Traces;

/// <summary>Keeps what every single run of a script executed, and passes the sums on to a suite's coverage.</summary>
/// <param name="events">How many events there are by now.</param>
/// <param name="coverage">Receives the sums; null when nobody counts.</param>
public sealed class ScriptRecorder(Func<int> events, IScriptCoverage? coverage = null) : IScriptCoverage
{
    private readonly List<ScriptVisit> visits = [];

    /// <summary>The runs, in order.</summary>
    public IReadOnlyList<ScriptVisit> Visits => visits;

    public int[] Counters(Script script, IReadOnlyList<ScriptProbe> probes)
    {
        var counters = new int[probes.Count];
        visits.Add(new ScriptVisit(events(), script, probes, counters));
        return counters;
    }

    /// <summary>Adds what was counted to the suite's coverage, once, after the run.</summary>
    public void Finish()
    {
        foreach (var visit in coverage is null ? [] : visits)
        {
            var sums = coverage!.Counters(visit.Script, visit.Probes);
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += visit.Counters[i];
            }
        }
    }
}
