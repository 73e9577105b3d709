using JourneySim.Engine.Nodes;
using JourneySim.Engine.Requests;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;

namespace JourneySim.Nodes.IdentityManagement;

/// <summary>Mails a template to the user (PingAM Authentication node reference, "Email Template node"; am-external <c>EmailTemplateNode</c>). The mail is in the trace.</summary>
internal sealed class EmailTemplateNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "EmailTemplateNode",
            DisplayName = "Email Template Node",
            Settings =
            [
                new("emailTemplateName", SettingKind.Text),
                new("emailAttribute", SettingKind.Text),
                new("identityAttribute", SettingKind.Text),
            ],
            Outcomes = (_, _) => ["EMAIL_SENT", "EMAIL_NOT_SENT"],
            Inputs = (settings, _) => [settings.Text("identityAttribute", "userName")],
            Create = settings => new EmailTemplateNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var user = Users.ByAttribute(context, settings.Text("identityAttribute", "userName"));
        if (user?.GetValueOrDefault(settings.Text("emailAttribute", "mail")) is not string { Length: > 0 } recipient)
        {
            return Leave.By("EMAIL_NOT_SENT");
        }

        context.Services.Script.Trace.Emit(
            new TraceEvent.EmailSent(settings.Text("emailTemplateName", "welcome"), recipient, StateJson.Write(user))
            {
                At = context.Services.Clock.GetUtcNow(),
                Locales = [.. context.Request.PreferredLocales()],
            }
        );
        return Leave.By("EMAIL_SENT");
    }
}
