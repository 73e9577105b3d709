using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Utilities;

/// <summary>
/// Shows a message with two buttons (PingAM Authentication node reference, "Message node"; am-external <c>MessageNode</c>). The first leaves by <c>true</c>,
/// anything else by <c>false</c>; the state field holds null while it asks.
/// </summary>
internal sealed class MessageNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "MessageNode",
            DisplayName = "Message Node",
            Settings =
            [
                new("message", SettingKind.LocalisedText),
                new("messageYes", SettingKind.LocalisedText),
                new("messageNo", SettingKind.LocalisedText),
                new("stateField", SettingKind.Text),
            ],
            Outcomes = NodeType.TrueOrFalse,
            Create = settings => new MessageNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var pressed = context.Callbacks.OfType<ConfirmationCallback>().FirstOrDefault()?.SelectedIndex;
        if (settings.Text("stateField") is { Length: > 0 } field)
        {
            context.State.Shared[field] = pressed;
        }

        return new(
            pressed is { } index
                ? new NodeResult.GoTo(index == 0 ? "true" : "false")
                : new NodeResult.Send(Ask(context))
        );
    }

    private List<Callback> Ask(NodeContext context) =>
        [
            new TextOutputCallback(0, Text(context, "message", "Default message")),
            new ConfirmationCallback(
                0,
                [Text(context, "messageYes", "Yes"), Text(context, "messageNo", "No")],
                defaultOption: 1
            ),
        ];

    private string Text(NodeContext context, string setting, string missing) =>
        settings.Localised(setting).For(context.Request, missing);
}
