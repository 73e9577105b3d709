using JourneySim.Engine.Nodes;
using JourneySim.Engine.Tracing;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>
/// Sends a push notification to the user's device (PingAM Authentication node reference, "Push Sender node"; am-external
/// <c>PushAuthenticationSenderNode</c>). It is in the trace; the simulated device answers as the run says (<c>devices:</c>).
/// </summary>
internal sealed class PushAuthenticationSenderNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "PushAuthenticationSenderNode",
            DisplayName = "Push Sender",
            Settings =
            [
                new("messageTimeout", SettingKind.Number),
                new("userMessage", SettingKind.LocalisedText),
                new("mandatory", SettingKind.Flag),
                new("contextInfo", SettingKind.Flag),
                new("customPayload", SettingKind.Texts),
                new("pushType", SettingKind.Text),
                new("captureFailure", SettingKind.Flag),
            ],
            Outcomes = (settings, _) =>
                [
                    "SENT",
                    "NOT_REGISTERED",
                    .. settings.Flag("mandatory") ? (string[])[] : ["SKIPPED"],
                    .. settings.Flag("captureFailure") ? (string[])["FAILURE"] : [],
                ],
            Inputs = (_, _) => ["realm", "username", PushMessages.IdKey],
            Create = settings => new PushAuthenticationSenderNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var name = Users.Username(context);
        if (name is null || context.State.Shared.ContainsKey(PushMessages.IdKey))
        {
            return Failed(context, name is null ? "Expected username to be set." : "Push message is already pending.");
        }

        if (Users.ByName(context, name) is not { } user || DeviceProfiles.Of(user, "PUSH").Count == 0)
        {
            context.State.Shared["mfaMethod"] = "push";
            return Leave.By("NOT_REGISTERED");
        }

        var id = context.Services.Script.Random.NextUuid().ToString();
        var now = context.Services.Clock.GetUtcNow();
        context.State.Shared[PushMessages.IdKey] = id;
        context.State.Shared[PushMessages.DeadlineKey] =
            now.ToUnixTimeMilliseconds() + settings.Number("messageTimeout", 120_000);
        if (settings.Text("pushType", "DEFAULT") == "CHALLENGE")
        {
            context.State.Shared[PushMessages.ChallengeKey] = (int)(context.Services.Script.Random.NextDouble() * 100);
        }

        var text = settings.Localised("userMessage").For(context.Request, "Login attempt from {{user}} at {{issuer}}");
        context.Services.Script.Trace.Emit(
            new TraceEvent.MessageSent(
                "push",
                name,
                null,
                text.Replace("{{user}}", name, StringComparison.Ordinal)
                    .Replace("{{issuer}}", "ForgeRock", StringComparison.Ordinal)
            )
            {
                At = now,
            }
        );
        return Leave.By("SENT");
    }

    private ValueTask<NodeResult> Failed(NodeContext context, string reason)
    {
        if (!settings.Flag("captureFailure"))
        {
            return Leave.Failing(reason);
        }

        context.State.Shared["PushAuthFailureReason"] = reason;
        return Leave.By("FAILURE");
    }
}
