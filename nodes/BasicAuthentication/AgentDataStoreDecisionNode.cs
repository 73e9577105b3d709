using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.BasicAuthentication;

/// <summary>
/// Checks an agent's name and password (PingAM Authentication node reference, "Agent Data Store Decision node"; am-external
/// <c>AgentDataStoreDecisionNode</c>). A run has no agent profiles: what can be decided without them is decided.
/// </summary>
internal sealed class AgentDataStoreDecisionNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "AgentDataStoreDecisionNode",
            DisplayName = "Agent Data Store Decision",
            Outcomes = NodeType.TrueOrFalse,
            Inputs = (_, _) => ["realm", "username", "password"],
            Create = settings => new AgentDataStoreDecisionNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        Users.Text(context, "password") switch
        {
            null => Leave.Failing("Unable to authenticate"),
            var password when string.IsNullOrWhiteSpace(password) => Leave.Decided(false),
            _ => throw new NotSimulatedException(
                $"The agent profiles behind node \"{settings.Definition.DisplayName}\"",
                $"Say what it decides: standIns: {{ \"{settings.Definition.DisplayName}\": \"true\" }}."
            ),
        };
}
