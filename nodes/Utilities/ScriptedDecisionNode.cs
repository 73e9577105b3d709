using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;

namespace JourneySim.Nodes.Utilities;

/// <summary>
/// Runs an author's script and leaves by the outcome it names (PingAM Authentication node reference, "Scripted Decision node"; am-external
/// <c>ScriptedDecisionNode</c>, <c>ScriptedNodeHelper</c>).
/// </summary>
/// <param name="findScript">Finds the script when the node runs; null when there is none.</param>
/// <param name="scriptName">How the journey names the script.</param>
/// <param name="outcomes">The outcomes that the script may name.</param>
/// <param name="inputs">The state keys the script sees; <c>*</c> shows all.</param>
/// <param name="outputs">The state keys a legacy script must leave; <c>*</c> asks for none.</param>
public sealed class ScriptedDecisionNode(
    Func<NodeContext, Script?> findScript,
    string scriptName,
    IReadOnlyList<string> outcomes,
    IReadOnlyList<string> inputs,
    IReadOnlyList<string> outputs
) : Node
{
    /// <summary>A node for one script with AM's default inputs and outputs.</summary>
    public ScriptedDecisionNode(Script script, IReadOnlyList<string> outcomes)
        : this(_ => script, script.Name, outcomes, ["*"], ["*"]) { }

    internal static NodeType Type { get; } =
        new()
        {
            Name = "ScriptedDecisionNode",
            DisplayName = "Scripted Decision",
            Settings =
            [
                new("script", SettingKind.Script, Required: true),
                new("outcomes", SettingKind.Texts, Required: true),
                new("inputs", SettingKind.Texts),
                new("outputs", SettingKind.Texts),
            ],
            Outcomes = (settings, _) => settings.Texts("outcomes"),
            Inputs = (settings, _) => settings.Texts("inputs", ["*"]),
            Create = Of,
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (findScript(context) is not { } script)
        {
            return new(new NodeResult.Fail($"Script \"{scriptName}\" does not exist."));
        }

        var copies =
            script.Generation == ScriptGeneration.Legacy ? StateCopies.Take(context.State, inputs, outputs) : null;
        var result = context.Services.ScriptRunner.Run(Request(context, script, copies), cancellation);
        return new(ScriptVerdict.Of(result, script, outcomes, copies, context));
    }

    private static ScriptedDecisionNode Of(NodeSettings settings)
    {
        var name = settings.Text("script", "");
        return new ScriptedDecisionNode(
            context => context.Services.Scripts.Find(name),
            name,
            settings.Texts("outcomes"),
            settings.Texts("inputs", ["*"]),
            settings.Texts("outputs", ["*"])
        );
    }

    private ScriptRequest Request(NodeContext context, Script script, StateCopies? copies) =>
        NodeScript.Request(context, script) with
        {
            Inputs = inputs,
            SharedStateCopy = copies?.Shared,
            TransientStateCopy = copies?.Transient,
        };
}
