using System.Globalization;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Utilities;

/// <summary>
/// Lets the client wait a while (PingAM Authentication node reference, "Polling Wait node"; am-external <c>PollingWaitNode</c>). A client that comes back
/// too early waits on; one that does so too often may be sent away.
/// </summary>
internal sealed class PollingWaitNode(NodeSettings settings) : Node
{
    private const int NotPressed = 100;

    public static NodeType Type { get; } =
        new()
        {
            Name = "PollingWaitNode",
            DisplayName = "Polling Wait Node",
            Settings =
            [
                new("secondsToWait", SettingKind.Number),
                new("spamDetectionEnabled", SettingKind.Flag),
                new("spamDetectionTolerance", SettingKind.Number),
                new("waitingMessage", SettingKind.LocalisedText),
                new("exitable", SettingKind.Flag),
                new("exitMessage", SettingKind.LocalisedText),
            ],
            Outcomes = (settings, _) =>
                [
                    "DONE",
                    .. settings.Flag("exitable") ? (string[])["EXITED"] : [],
                    .. settings.Flag("spamDetectionEnabled") ? (string[])["SPAM"] : [],
                ],
            Create = settings => new PollingWaitNode(settings),
        };

    private bool Exitable => settings.Flag("exitable");

    private int Seconds => settings.Number("secondsToWait", 8);

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var (endKey, spamKey) = (context.NodeId + ".end_time", context.NodeId + ".spam_count");
        var now = context.Services.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        var shared = context.State.Shared;
        var end = shared.GetValueOrDefault(endKey) is { } kept
            ? Convert.ToInt64(kept, CultureInfo.InvariantCulture)
            : (long?)null;
        var spam = shared.GetValueOrDefault(spamKey) is { } count
            ? Convert.ToInt32(count, CultureInfo.InvariantCulture) + 1
            : 0;
        var outcome =
            Exitable && context.Callbacks.OfType<ConfirmationCallback>().Any(c => c.SelectedIndex == 0) ? "EXITED"
            : settings.Flag("spamDetectionEnabled") && spam > settings.Number("spamDetectionTolerance", 3) ? "SPAM"
            : now > end ? "DONE"
            : null;
        if (outcome is not null)
        {
            shared.Remove(endKey);
            shared.Remove(spamKey);
            return Leave.By(outcome);
        }

        shared[endKey] = end ?? now + (Seconds * 1000L);
        shared[spamKey] = spam;
        return Leave.Asking([.. Questions(context)]);
    }

    private IEnumerable<Callback> Questions(NodeContext context)
    {
        var message = settings
            .Localised("waitingMessage")
            .For(context.Request, "Waiting for response...")
            .Replace("{{time}}", Seconds.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        yield return new PollingWaitCallback((Seconds * 1000L).ToString(CultureInfo.InvariantCulture), message);
        if (Exitable)
        {
            var exit = new ConfirmationCallback(
                0,
                [settings.Localised("exitMessage").For(context.Request, "Cancel")],
                defaultOption: 0
            );
            exit.Select(NotPressed);
            yield return exit;
        }
    }
}
