using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.BasicAuthentication;

/// <summary>Asks for the user name until there is one (PingAM Authentication node reference, "Username Collector node"; am-external <c>UsernameCollectorNode</c>).</summary>
internal sealed class UsernameCollectorNode : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "UsernameCollectorNode",
            DisplayName = "Username Collector",
            Create = _ => new UsernameCollectorNode(),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (context.Callbacks.OfType<NameCallback>().FirstOrDefault()?.Name is not { Length: > 0 } name)
        {
            return Leave.Asking(new NameCallback("User Name"));
        }

        context.State.Shared["username"] = name;
        return Leave.Single();
    }
}
