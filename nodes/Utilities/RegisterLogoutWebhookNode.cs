using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;

namespace JourneySim.Nodes.Utilities;

/// <summary>Registers a webhook for the end of the session (PingAM Authentication node reference, "Register Logout Webhook node"; am-external <c>RegisterLogoutWebhookNode</c>).</summary>
internal sealed class RegisterLogoutWebhookNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "RegisterLogoutWebhookNode",
            DisplayName = "Register Logout Webhook",
            Settings = [new("webhookName", SettingKind.Text, Required: true)],
            Create = settings => new RegisterLogoutWebhookNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        Leave.Single(new ActionEffects { Webhooks = [settings.Text("webhookName", "")] });
}
