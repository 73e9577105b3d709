using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.Utilities;

/// <summary>
/// Shows the state between two nodes; AIC's debug mode puts it there (AIC documentation, "Debug a journey"; am-external <c>DebugNode</c>). The text of
/// AM's own pop-up script is not known: the scripts here carry the state as a comment.
/// </summary>
internal sealed class DebugNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "DebugNode",
            DisplayName = "Debug Node",
            Settings = [new("popupEnabled", SettingKind.Flag)],
            Create = settings => new DebugNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        context.Callbacks.Count > 0
            ? Leave.Single()
            : Leave.Asking(
                new ScriptTextOutputCallback($"/* {settings.Definition.DisplayName} */"),
                new ScriptTextOutputCallback(
                    "/* " + StateJson.Write(context.State.Shared).Replace("*/", "* /", StringComparison.Ordinal) + " */"
                ),
                new TextOutputCallback(0, "Debug Step")
            );
}
