using System.Globalization;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>Lets the client wait for the answer to a push notification (PingAM Authentication node reference, "Push Wait node"; am-external <c>PushWaitNode</c>).</summary>
internal sealed class PushWaitNode(NodeSettings settings) : Node
{
    private const int NotPressed = 100;

    public static NodeType Type { get; } =
        new()
        {
            Name = "PushWaitNode",
            DisplayName = "Push Wait Node",
            Settings =
            [
                new("secondsToWait", SettingKind.Number),
                new("waitingMessage", SettingKind.LocalisedText),
                new("challengeMessage", SettingKind.LocalisedText),
                new("exitMessage", SettingKind.LocalisedText),
            ],
            Outcomes = (_, _) => ["DONE", "EXITED"],
            Inputs = (_, _) => [PushMessages.ChallengeKey],
            Create = settings => new PushWaitNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var key = context.NodeId + ".end_time";
        var shared = context.State.Shared;
        var now = context.Services.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        if (context.Callbacks.OfType<ConfirmationCallback>().Any(c => c.SelectedIndex == 0))
        {
            shared.Remove(key);
            return Leave.By("EXITED");
        }

        var wait = settings.Number("secondsToWait", 5) * 1000L;
        if (shared.GetValueOrDefault(key) is { } end && now > Convert.ToInt64(end, CultureInfo.InvariantCulture))
        {
            shared.Remove(key);
            return Leave.By("DONE");
        }

        shared.TryAdd(key, now + wait);
        return Leave.Asking([.. Questions(context, wait)]);
    }

    private IEnumerable<Callback> Questions(NodeContext context, long wait)
    {
        var milliseconds = wait.ToString(CultureInfo.InvariantCulture);
        if (context.State.Shared.GetValueOrDefault(PushMessages.ChallengeKey) is { } challenge)
        {
            var number = Convert.ToString(challenge, CultureInfo.InvariantCulture) ?? "";
            var text = settings
                .Localised("challengeMessage")
                .For(context.Request, "Tap the number [{{challenge}}] on the Push Notification to continue.")
                .Replace("{{challenge}}", number, StringComparison.Ordinal);
            yield return new TextOutputCallback(0, text);
            yield return new HiddenValueCallback("pushChallengeNumber", number);
        }

        yield return new PollingWaitCallback(
            milliseconds,
            settings.Localised("waitingMessage").For(context.Request, "Waiting for response...")
        );
        var exit = new ConfirmationCallback(0, [settings.Localised("exitMessage").For(context.Request, "Cancel")], 0);
        exit.Select(NotPressed);
        yield return exit;
    }
}
