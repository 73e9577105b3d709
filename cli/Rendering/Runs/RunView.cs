using JourneySim.Engine.Tracing;

namespace JourneySim.Cli.Rendering.Runs;

/// <summary>Shows a run while it goes: the path node by node, with what each did. Reads the trace, nothing else.</summary>
internal sealed class RunView(Screen screen, DiagnosticView diagnostics, bool verbose, bool dialog) : ITraceSink
{
    private readonly Stack<TraceEvent.NodeEntered> open = new();
    private readonly VisitLines lines = new(screen, verbose, dialog);
    private TraceEvent.NodeLeft? undecided;
    private string? waiting;

    public VisitLines Lines => lines;

    public void Emit(TraceEvent traceEvent)
    {
        if (undecided is not null && traceEvent is not TraceEvent.Asked)
        {
            lines.Failed(undecided.Duration);
            undecided = null;
        }

        switch (traceEvent)
        {
            case TraceEvent.JourneyStarted started:
                screen.Write(new InkLine().Add(started.Journey, Ink.Strong).Add($"  {started.Realm}", Ink.Quiet));
                screen.Line();
                break;
            case TraceEvent.NodeEntered entered:
                Enter(entered);
                break;
            case TraceEvent.Logged line:
                lines.Log(line);
                break;
            case TraceEvent.HttpCalled call:
                lines.Http(call.Exchange);
                break;
            case TraceEvent.EmailSent mail:
                lines.Mail(mail);
                break;
            case TraceEvent.MessageSent message:
                lines.Message(message);
                break;
            case TraceEvent.CookieSet cookie:
                lines.Cookie(cookie);
                break;
            case TraceEvent.Noted noted:
                diagnostics.Show(screen, noted.Diagnostic, lines.Margin);
                break;
            case TraceEvent.NodeLeft left:
                Leave(left);
                break;
            case TraceEvent.Asked asked:
                (undecided, waiting) = (null, asked.NodeId);
                lines.Ask(asked.Callbacks);
                break;
        }
    }

    private void Enter(TraceEvent.NodeEntered entered)
    {
        lines.Depth = open.Count;
        if (waiting != entered.NodeId)
        {
            lines.Node(entered);
        }

        waiting = null;
        open.Push(entered);
        lines.Depth = open.Count;
    }

    private void Leave(TraceEvent.NodeLeft left)
    {
        lines.Changes(left.Changes);
        open.TryPop(out _);
        if (left.Outcome is { } outcome)
        {
            lines.Outcome(outcome, left.Duration);
            lines.Depth = open.Count;
        }
        else
        {
            undecided = left;
        }
    }
}
