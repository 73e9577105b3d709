using JourneySim.Engine.Nodes;
using JourneySim.Engine.Tracing;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>
/// Mails the one-time password (PingAM Authentication node reference, "OTP Email Sender node"; am-external <c>OneTimePasswordSmtpSenderNode</c>). The mail is
/// in the trace, no gateway is called.
/// </summary>
internal sealed class OneTimePasswordSmtpSenderNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "OneTimePasswordSmtpSenderNode",
            DisplayName = "OTP Email Sender",
            Settings =
            [
                .. OneTimePasswords.GatewaySettings,
                new("emailAttribute", SettingKind.Text),
                new("emailSubject", SettingKind.LocalisedText),
                new("emailContent", SettingKind.LocalisedText),
            ],
            Inputs = (_, _) => ["oneTimePassword", "username", "realm"],
            Create = settings => new OneTimePasswordSmtpSenderNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var attribute = settings.Text("emailAttribute", "mail");
        var address =
            context.State.Shared.GetValueOrDefault("emailAddress") as string
            ?? Users.Collected(context).GetValueOrDefault(attribute) as string;
        if (address is null)
        {
            if (OneTimePasswords.User(context) is not { } user)
            {
                return Leave.Failing("Failed to get identity with provided user name");
            }

            address = user.GetValueOrDefault(attribute) as string;
            if (string.IsNullOrEmpty(address))
            {
                return Leave.Failing("Failed to find an email address for the specified user.");
            }

            context.State.Shared["emailAddress"] = address;
        }

        if (Users.Text(context, "oneTimePassword") is not { } password)
        {
            return Leave.Failing("One time password not found");
        }

        var subject = settings.Localised("emailSubject").For(context.Request, "One Time Password");
        var body = OneTimePasswords.Fill(
            settings.Localised("emailContent").For(context.Request),
            "Your One Time Password:",
            password
        );
        context.Services.Script.Trace.Emit(
            new TraceEvent.MessageSent("email", address, subject, body) { At = context.Services.Clock.GetUtcNow() }
        );
        return Leave.Single();
    }
}
