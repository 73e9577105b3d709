using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>
/// Shows new recovery codes once (PingAM Authentication node reference, "Recovery Code Display node"; am-external <c>RecoveryCodeDisplayNode</c>). The
/// text of AM's own page script is not known: the script here carries the codes as a comment.
/// </summary>
internal sealed class RecoveryCodeDisplayNode : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "RecoveryCodeDisplayNode",
            DisplayName = "Recovery Code Display Node",
            Inputs = (_, _) => ["recoveryCodes", "recoveryCodeDeviceName"],
            Create = _ => new RecoveryCodeDisplayNode(),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var state = Users.State(context);
        if (!state.TryGet("recoveryCodes", out var codes) || codes is not StateList { Count: > 0 } list)
        {
            return Leave.Single();
        }

        state.Remove("recoveryCodes");
        state.Remove("recoveryCodeDeviceName");
        return Leave.Asking(new ScriptTextOutputCallback($"/* {string.Join(", ", list)} */"));
    }
}
