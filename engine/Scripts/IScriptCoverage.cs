namespace JourneySim.Engine.Scripts;

/// <summary>Counts what scripts run. Without one, scripts carry no probes and run as fast as ever.</summary>
public interface IScriptCoverage
{
    /// <summary>The counters of a script, one for each probe; the run adds to them. Called once a run.</summary>
    int[] Counters(Script script, IReadOnlyList<ScriptProbe> probes);
}
