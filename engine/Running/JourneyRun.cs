using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Requests;
using JourneySim.Engine.Sessions;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Running;

/// <summary>
/// One user's way through a journey, kept by the caller between steps. Only <see cref="JourneyRunner"/> moves it; not for several threads at once.
/// </summary>
public sealed class JourneyRun
{
    private readonly Stack<JourneyFrame> frames = new();

    public JourneyRun(Journey journey, NodeServices services)
        : this(journey, services, RunLimits.Default) { }

    public JourneyRun(Journey journey, NodeServices services, RunLimits limits)
    {
        (Journey, Services, Limits) = (journey, services, limits);
        StartedAt = services.Clock.GetUtcNow();
        frames.Push(new JourneyFrame(journey, new JourneyState()));
        Seed(State);
    }

    public Journey Journey { get; }

    public NodeServices Services { get; }

    public RunLimits Limits { get; }

    public DateTimeOffset StartedAt { get; }

    /// <summary>The session that the first request came with.</summary>
    public Session? ExistingSession { get; init; }

    /// <summary>The request that is being answered; the next one is given with <see cref="Receive"/>.</summary>
    public JourneyRequest Request { get; private set; } = JourneyRequest.Empty;

    /// <summary>The state of the journey that runs now, the inner one while there is one. Values put here before the first step are the author's own.</summary>
    public JourneyState State => frames.Peek().State;

    /// <summary>Name of the journey that runs now.</summary>
    public string CurrentJourney => frames.Peek().Journey.Name;

    /// <summary>Id of the node that runs next or waits for answers.</summary>
    public string CurrentNode => frames.Peek().CurrentNode;

    /// <summary>What the run last came to; null before the first step.</summary>
    public JourneyStep? LastStep { get; internal set; }

    /// <summary>Session properties that nodes asked for up to now.</summary>
    public IReadOnlyDictionary<string, string> SessionProperties => frames.Peek().Effects.SessionProperties;

    internal bool Inner => frames.Count > 1;

    internal JourneyFrame Top => frames.Peek();

    internal IEnumerable<JourneyFrame> Frames => frames;

    internal TimeSpan Duration =>
        frames.Select(f => f.Effects.MaxJourneyDuration).FirstOrDefault(d => d is not null)
        ?? Journey.MaximumDuration
        ?? Limits.JourneyDuration;

    /// <summary>Says what the next step's request carries: headers, parameters, cookies.</summary>
    public JourneyRun Receive(JourneyRequest request)
    {
        Request = request;
        return this;
    }

    internal void Push(JourneyFrame frame) => frames.Push(frame);

    internal JourneyFrame Pop() => frames.Pop();

    /// <summary>What AM puts there before the first node (measured on a tenant); the duration is gone after the first question.</summary>
    private void Seed(JourneyState state)
    {
        state.Shared["realm"] = Journey.Realm;
        state.Shared["authLevel"] = 0;
        state.Transient["maxAuthenticationSessionDuration"] = (int)Duration.TotalMinutes;
    }
}
