using System.Text.Json;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Workspaces;

namespace JourneySim.Fakes.Mail;

/// <summary>Passes the events of a run on, and gives mails of templates that the workspace knows their subject and text, as the user would read them.</summary>
internal sealed class FilledMails(IReadOnlyDictionary<string, EmailTemplate> templates, ITraceSink next) : ITraceSink
{
    public void Emit(TraceEvent traceEvent) =>
        next.Emit(traceEvent is TraceEvent.EmailSent mail ? Filled(mail) : traceEvent);

    private TraceEvent.EmailSent Filled(TraceEvent.EmailSent mail)
    {
        if (!templates.TryGetValue(mail.Template, out var template))
        {
            return mail;
        }

        using var data = JsonDocument.Parse(mail.Data);
        var world = new StateMap { ["object"] = StateJson.Read(data.RootElement) };
        return mail with
        {
            Subject = Text(template.Subject, mail.Locales, world),
            Body = Text(template.Message, mail.Locales, world),
        };
    }

    private static string? Text(
        IReadOnlyDictionary<string, string> texts,
        IReadOnlyList<string> locales,
        StateMap world
    ) => new LocalisedText([.. texts]).For(locales) is { } text ? MailTemplate.Fill(text, world) : null;
}
