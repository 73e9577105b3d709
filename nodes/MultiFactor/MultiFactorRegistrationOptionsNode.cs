using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>
/// Lets the user register a second factor, get the app, skip or opt out (PingAM Authentication node reference, "MFA Registration Options node";
/// am-external <c>MultiFactorRegistrationOptionsNode</c>).
/// </summary>
internal sealed class MultiFactorRegistrationOptionsNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "MultiFactorRegistrationOptionsNode",
            DisplayName = "MFA Registration Options",
            Settings =
            [
                new("mandatory", SettingKind.Flag),
                new("getApp", SettingKind.Flag),
                new("message", SettingKind.LocalisedText),
                new("registerDeviceLabel", SettingKind.LocalisedText),
                new("getAppLabel", SettingKind.LocalisedText),
                new("skipStepLabel", SettingKind.LocalisedText),
                new("optOutLabel", SettingKind.LocalisedText),
            ],
            Outcomes = (settings, _) => [.. Buttons(settings).Select(b => b.Outcome)],
            Create = settings => new MultiFactorRegistrationOptionsNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var buttons = Buttons(settings).ToList();
        var pressed = context.Callbacks.OfType<ConfirmationCallback>().FirstOrDefault()?.SelectedIndex;
        if (pressed is >= 0 && pressed < buttons.Count)
        {
            return Leave.By(buttons[pressed.Value].Outcome);
        }

        // AM's own English texts are not known; these are the outcomes' display names.
        return Leave.Asking(
            new TextOutputCallback(
                0,
                settings.Localised("message").For(context.Request, "Register a device for multi-factor authentication")
            ),
            new ConfirmationCallback(
                0,
                [.. buttons.Select(b => settings.Localised(b.Label).For(context.Request, b.Text))],
                0
            )
        );
    }

    private static IEnumerable<(string Outcome, string Label, string Text)> Buttons(NodeSettings settings)
    {
        yield return ("registerOutcome", "registerDeviceLabel", "Register Device");
        if (settings.Flag("getApp", missing: true))
        {
            yield return ("getAppOutcome", "getAppLabel", "Get the App");
        }

        if (!settings.Flag("mandatory"))
        {
            yield return ("skipOutcome", "skipStepLabel", "Skip This Step");
            yield return ("optOutOutcome", "optOutLabel", "Opt-out");
        }
    }
}
