using JourneySim.Engine.Callbacks;

namespace JourneySim.Engine.Running;

/// <summary>What a run comes to before it needs the caller again. A closed family.</summary>
public abstract record JourneyStep
{
    private JourneyStep() { }

    /// <summary>Questions to the user; go on with one answer for each callback.</summary>
    public sealed record Asks(IReadOnlyList<Callback> Callbacks) : JourneyStep
    {
        /// <summary>The callbacks' numbers on a page (<c>_id</c> on the wire); null for any other node.</summary>
        public IReadOnlyList<int>? Ids { get; init; }

        public string? Header { get; init; }

        public string? Description { get; init; }

        public string? Stage { get; init; }
    }

    /// <summary>The journey waits until somebody opens the link.</summary>
    /// <param name="Message">What the client is shown.</param>
    /// <param name="Link">The address that resumes the journey.</param>
    /// <param name="SuspendedId">The link's <c>suspendedId</c>.</param>
    /// <param name="Until">When the link dies.</param>
    public sealed record Suspended(Callback Message, Uri Link, string SuspendedId, DateTimeOffset Until) : JourneyStep;

    /// <summary>The run is over.</summary>
    public sealed record Ended(JourneyResult Result) : JourneyStep;
}
