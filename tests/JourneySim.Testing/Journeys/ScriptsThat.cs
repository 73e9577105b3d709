using JourneySim.Engine.Scripts;

namespace JourneySim.Testing.Journeys;

/// <summary>A script host for tests whose subject is not the script: each script "runs" as the function of its name.</summary>
public sealed class ScriptsThat(Func<ScriptRequest, ScriptResult> run) : IScriptRunner
{
    public ScriptResult Run(ScriptRequest request, CancellationToken cancellation) => run(request);

    /// <summary>A script that sets <c>outcome</c>.</summary>
    public static ScriptResult SetOutcome(string outcome) =>
        new ScriptResult.Completed(null, false, new ScriptValue.Text(outcome), new ScriptValue.Absent());

    /// <summary>A script that builds an action.</summary>
    public static ScriptResult Build(ScriptAction action) =>
        new ScriptResult.Completed(action, false, new ScriptValue.Absent(), new ScriptValue.Absent());
}
