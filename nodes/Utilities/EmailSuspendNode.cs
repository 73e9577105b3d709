using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Requests;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;

namespace JourneySim.Nodes.Utilities;

/// <summary>
/// Mails a link and waits until it is opened (PingAM Authentication node reference, "Email Suspend node"; am-external <c>EmailSuspendNode</c>). It waits
/// even when nobody can be mailed, so that the client does not learn who exists. The mail is in the trace.
/// </summary>
internal sealed class EmailSuspendNode(NodeSettings settings) : Node
{
    private const string DefaultMessage =
        "An email has been sent to the address you entered. Click the link in that email to proceed.";

    public static NodeType Type { get; } =
        new()
        {
            Name = "EmailSuspendNode",
            DisplayName = "Email Suspend Node",
            Settings =
            [
                new("emailTemplateName", SettingKind.Text),
                new("emailAttribute", SettingKind.Text),
                new("emailSuspendMessage", SettingKind.LocalisedText),
                new("objectLookup", SettingKind.Flag),
                new("identityAttribute", SettingKind.Text),
                new("suspendDuration", SettingKind.Number),
            ],
            Inputs = (settings, _) => [settings.Text("identityAttribute", "userName")],
            Create = settings => new EmailSuspendNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (context.ResumedFromSuspend)
        {
            return Leave.Single();
        }

        var text = settings.Localised("emailSuspendMessage").For(context.Request, DefaultMessage);
        return new(
            new NodeResult.Suspend(
                link =>
                {
                    Send(context, link);
                    return new SuspendedTextOutputCallback(0, text);
                },
                settings.OptionalNumber("suspendDuration") is { } minutes ? TimeSpan.FromMinutes(minutes) : null
            )
        );
    }

    private void Send(NodeContext context, Uri link)
    {
        var data = settings.Flag("objectLookup")
            ? Users.ByAttribute(context, settings.Text("identityAttribute", "userName"))
            : context.State.Shared.GetValueOrDefault("objectAttributes") as StateMap;
        if (data?.GetValueOrDefault(settings.Text("emailAttribute", "mail")) is not string { Length: > 0 } recipient)
        {
            return;
        }

        var content = data.DeepCopy();
        content["resumeURI"] = link.ToString();
        context.Services.Script.Trace.Emit(
            new TraceEvent.EmailSent(
                settings.Text("emailTemplateName", "registration"),
                recipient,
                StateJson.Write(content)
            )
            {
                At = context.Services.Clock.GetUtcNow(),
                Locales = [.. context.Request.PreferredLocales()],
            }
        );
    }
}
