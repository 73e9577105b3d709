using System.Globalization;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>
/// Asks for the code of an authenticator app and checks it by RFC 4226 and RFC 6238 (PingAM Authentication node reference, "OATH Token Verifier node";
/// am-external <c>OathTokenVerifierNode</c>). The simulated app shows its code in the trace.
/// </summary>
internal sealed class OathTokenVerifierNode(NodeSettings settings) : Node
{
    private const int NotPressed = 100;

    public static NodeType Type { get; } =
        new()
        {
            Name = "OathTokenVerifierNode",
            DisplayName = "OATH Token Verifier",
            Settings =
            [
                new("algorithm", SettingKind.Text),
                new("hotpWindowSize", SettingKind.Number),
                new("totpTimeInterval", SettingKind.Number),
                new("totpTimeSteps", SettingKind.Number),
                new("totpHashAlgorithm", SettingKind.Text),
                new("maximumAllowedClockDrift", SettingKind.Number),
                new("isRecoveryCodeAllowed", SettingKind.Flag),
            ],
            Outcomes = (settings, _) =>
                [
                    "successOutcome",
                    "failureOutcome",
                    "notRegisteredOutcome",
                    .. settings.Flag("isRecoveryCodeAllowed") ? (string[])["recoveryCodeOutcome"] : [],
                ],
            Inputs = (_, _) => ["username", "realm"],
            Create = settings => new OathTokenVerifierNode(settings),
        };

    private string Hash => settings.Text("totpHashAlgorithm", "HMAC_SHA1");

    private bool IsTimed => settings.Text("algorithm", "TOTP") == "TOTP";

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (OneTimePasswords.User(context) is not { } user)
        {
            return Leave.Failing("Failed to get the identity object");
        }

        if (DeviceProfiles.Of(user, "OATH") is not [var device, ..])
        {
            return Leave.By("notRegisteredOutcome");
        }

        if (context.Callbacks.OfType<ConfirmationCallback>().FirstOrDefault()?.SelectedIndex == 1)
        {
            return Leave.By("recoveryCodeOutcome");
        }

        if (context.Callbacks.OfType<NameCallback>().FirstOrDefault()?.Name is not { Length: > 0 } code)
        {
            return Ask(context, device);
        }

        return Leave.By(Accepts(context, user, device, code) ? "successOutcome" : "failureOutcome");
    }

    private ValueTask<NodeResult> Ask(NodeContext context, StateMap device)
    {
        var shown = OathCode.At(Secret(device), Counter(context, device), Digits(device), Hash);
        context.Services.Script.Trace.Emit(
            new TraceEvent.MessageSent("authenticator", Users.Username(context) ?? "", null, shown)
            {
                At = context.Services.Clock.GetUtcNow(),
            }
        );
        string[] options = settings.Flag("isRecoveryCodeAllowed") ? ["Submit", "Use recovery code"] : ["Submit"];
        var buttons = new ConfirmationCallback(0, options, 0);
        buttons.Select(options.Length > 1 ? NotPressed : 0);
        return Leave.Asking(new NameCallback("Enter verification code"), buttons);
    }

    /// <summary>A timed code may be some steps off; a counted one some presses ahead. No code works twice.</summary>
    private bool Accepts(NodeContext context, StateMap user, StateMap device, string code)
    {
        var now = Counter(context, device);
        var steps = settings.Number("totpTimeSteps", 2);
        var (first, last) = IsTimed ? (now - steps, now + steps) : (now, now + settings.Number("hotpWindowSize", 100));
        var used = Number(device, "lastCounter", -1);
        for (var counter = first; counter <= last; counter++)
        {
            if (counter > used && OathCode.At(Secret(device), counter, Digits(device), Hash) == code)
            {
                device["lastCounter"] = counter;
                device["counter"] = counter + 1;
                DeviceProfiles.Write(context, user, "OATH", DeviceProfiles.Of(user, "OATH"));
                return true;
            }
        }

        return false;
    }

    private long Counter(NodeContext context, StateMap device) =>
        IsTimed
            ? context.Services.Clock.GetUtcNow().ToUnixTimeSeconds() / settings.Number("totpTimeInterval", 30)
            : Number(device, "counter", 0);

    private static byte[] Secret(StateMap device) =>
        Convert.FromHexString(device.GetValueOrDefault("sharedSecret") as string ?? "");

    private static int Digits(StateMap device) => (int)Number(device, "digits", 6);

    private static long Number(StateMap device, string name, long missing) =>
        device.GetValueOrDefault(name) is { } value ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : missing;
}
