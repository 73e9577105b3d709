using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Tracing;

namespace JourneySim.Cli.Rendering.Runs;

/// <summary>Gathers the events of a run into visits, for views that are written at the end.</summary>
internal sealed class RunRecord : ITraceSink
{
    private readonly Stack<Visit> open = new();

    public List<Visit> Visits { get; } = [];

    /// <summary>What was noted outside any node.</summary>
    public List<Diagnostic> Notes { get; } = [];

    public void Emit(TraceEvent traceEvent)
    {
        switch (traceEvent)
        {
            case TraceEvent.NodeEntered entered:
                var visit = new Visit(entered);
                Visits.Add(visit);
                open.Push(visit);
                break;
            case TraceEvent.NodeLeft left when open.TryPop(out var closed):
                closed.Left = left;
                break;
            case TraceEvent.Logged line when open.TryPeek(out var current):
                current.Logs.Add(line);
                break;
            case TraceEvent.HttpCalled call when open.TryPeek(out var current):
                current.Calls.Add(call.Exchange);
                break;
            case TraceEvent.EmailSent mail when open.TryPeek(out var current):
                current.Mails.Add(mail);
                break;
            case TraceEvent.MessageSent message when open.TryPeek(out var current):
                current.Messages.Add(message);
                break;
            case TraceEvent.CookieSet cookie when open.TryPeek(out var current):
                current.Cookies.Add(cookie);
                break;
            case TraceEvent.Asked asked when Visits is [.., var last]:
                last.Asked = asked.Callbacks;
                break;
            case TraceEvent.Noted noted:
                (open.TryPeek(out var noting) ? noting.Notes : Notes).Add(noted.Diagnostic);
                break;
        }
    }
}
