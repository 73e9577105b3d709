using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Federation;

/// <summary>
/// Links the account of the identity provider to the user (PingAM Authentication node reference, "Write Federation Information node"): nothing that the journey sees.
/// </summary>
internal sealed class WriteFederationInformationNode : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "product-WriteFederationInformationNode",
            DisplayName = "Write Federation Information",
            Create = _ => new WriteFederationInformationNode(),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        Leave.Single();
}
