using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.Utilities;

/// <summary>
/// A node whose type was made in the node designer (PingOne Advanced Identity Cloud, "Node designer"): a script of the next generation that also sees the
/// node's settings as <c>properties</c>. With an error outcome, a script that fails leaves by <c>Script Error</c>.
/// </summary>
internal sealed class DesignedNode(DesignedNodeType design, NodeSettings settings) : Node
{
    /// <summary>The outcome that the designer adds.</summary>
    public const string ErrorOutcome = "Script Error";

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var result = context.Services.ScriptRunner.Run(
            NodeScript.Request(context, design.Script) with
            {
                Context = ScriptContext.Designer,
                Inputs = design.Inputs.Count > 0 ? design.Inputs : ["*"],
                Properties = Properties(),
            },
            cancellation
        );
        var verdict = ScriptVerdict.Of(result, design.Script, design.Outcomes, null, context);
        return verdict is NodeResult.Fail && design.HasErrorOutcome
            ? Leave.By(ErrorOutcome)
            : new ValueTask<NodeResult>(verdict);
    }

    private StateMap Properties()
    {
        var properties = new StateMap();
        foreach (var property in design.Properties)
        {
            properties[property.Key] = settings.Value(property.Key) ?? property.Value;
        }

        return properties;
    }
}
