namespace JourneySim.Engine.Scripts;

/// <summary>Runs one script once. The only implementation knows Jint; nodes and tests know this.</summary>
public interface IScriptRunner
{
    /// <summary>
    /// Runs the script to its end. A script that AM would refuse or that throws is a failed result, never an exception;
    /// <see cref="Diagnostics.NotSimulatedException"/> passes through.
    /// </summary>
    ScriptResult Run(ScriptRequest request, CancellationToken cancellation);
}
