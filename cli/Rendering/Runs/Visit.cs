using JourneySim.Cli.Commands.Answers;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Tracing;

namespace JourneySim.Cli.Rendering.Runs;

/// <summary>One visit of a node as the trace told it.</summary>
internal sealed class Visit(TraceEvent.NodeEntered entered)
{
    public TraceEvent.NodeEntered Entered => entered;

    public TraceEvent.NodeLeft? Left { get; set; }

    public List<TraceEvent.Logged> Logs { get; } = [];

    public List<HttpExchange> Calls { get; } = [];

    public List<TraceEvent.EmailSent> Mails { get; } = [];

    public List<TraceEvent.MessageSent> Messages { get; } = [];

    public List<TraceEvent.CookieSet> Cookies { get; } = [];

    public List<Diagnostic> Notes { get; } = [];

    public IReadOnlyList<Callback> Asked { get; set; } = [];

    public IReadOnlyList<GivenAnswer> Answers { get; set; } = [];
}
