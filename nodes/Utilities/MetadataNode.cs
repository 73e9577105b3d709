using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.Utilities;

/// <summary>
/// Sends values of shared state along with a page (PingAM Authentication node reference, "State Metadata node"; am-external <c>MetadataNode</c>). It
/// never goes on by itself: only a page gets past it.
/// </summary>
internal sealed class MetadataNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "MetadataNode",
            DisplayName = "State metadata",
            Settings = [new("attributes", SettingKind.Texts)],
            Create = settings => new MetadataNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var data = new StateMap();
        foreach (var name in settings.Texts("attributes"))
        {
            if (context.State.Shared.TryGetValue(name, out var value))
            {
                data[name] = value;
            }
        }

        return Leave.Asking(new MetadataCallback(data.DeepCopy()));
    }
}
