using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.BasicAuthentication;

/// <summary>Asks for the password until there is one (PingAM Authentication node reference, "Password Collector node"; am-external <c>PasswordCollectorNode</c>).</summary>
internal sealed class PasswordCollectorNode : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "PasswordCollectorNode",
            DisplayName = "Password Collector",
            Create = _ => new PasswordCollectorNode(),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (context.Callbacks.OfType<PasswordCallback>().FirstOrDefault()?.Password is not { Length: > 0 } password)
        {
            return Leave.Asking(new PasswordCallback("Password", echoOn: false));
        }

        context.State.Transient["password"] = password;
        return Leave.Single();
    }
}
