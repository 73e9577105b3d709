using JourneySim.Engine.Nodes;
using JourneySim.Engine.Tracing;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>
/// Sends the one-time password as a text message (PingAM Authentication node reference, "OTP SMS Sender node"; am-external
/// <c>OneTimePasswordSmsSenderNode</c>). The message is in the trace, no gateway is called.
/// </summary>
internal sealed class OneTimePasswordSmsSenderNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "OneTimePasswordSmsSenderNode",
            DisplayName = "OTP SMS Sender",
            Settings =
            [
                .. OneTimePasswords.GatewaySettings,
                new("mobilePhoneAttributeName", SettingKind.Text),
                new("mobileCarrierAttributeName", SettingKind.Text),
                new("smsSubject", SettingKind.LocalisedText),
                new("smsContent", SettingKind.LocalisedText),
            ],
            Inputs = (_, _) => ["oneTimePassword", "username", "realm"],
            Create = settings => new OneTimePasswordSmsSenderNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (OneTimePasswords.User(context) is not { } user)
        {
            return Leave.Failing("Failed to get identity with provided user name");
        }

        var attribute = settings.Text("mobilePhoneAttributeName", "telephoneNumber");
        if (user.GetValueOrDefault(attribute) is not string { Length: > 0 } number)
        {
            return Leave.Failing("User phone number not found");
        }

        if (Users.Text(context, "oneTimePassword") is not { } password)
        {
            return Leave.Failing("One time password not found");
        }

        var subject = settings.Localised("smsSubject").For(context.Request, "One Time Password");
        var body = OneTimePasswords.Fill(
            settings.Localised("smsContent").For(context.Request),
            "Your One Time Password:",
            password
        );
        context.Services.Script.Trace.Emit(
            new TraceEvent.MessageSent("sms", number, subject, body) { At = context.Services.Clock.GetUtcNow() }
        );
        return Leave.Single();
    }
}
