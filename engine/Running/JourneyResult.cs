using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Sessions;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Running;

/// <summary>How a journey ended. A closed family; a journey that needs something not simulated ends with that exception instead.</summary>
public abstract record JourneyResult
{
    /// <summary>AM's message when no node gave another one.</summary>
    public const string DefaultFailureMessage = "Login failure";

    private JourneyResult() { }

    /// <summary>The journey reached Success. The session is null when the journey makes none.</summary>
    public sealed record Success(
        Session? Session,
        string? SuccessUrl,
        TimeSpan? MaximumSessionTime,
        TimeSpan? MaximumIdleTime
    ) : JourneyResult
    {
        /// <summary>Members that nodes added to the answer; null when there are none.</summary>
        public StateMap? Details { get; init; }
    }

    /// <summary>The journey reached Failure: 401 with this message.</summary>
    public sealed record Failure(string Message, string? FailureUrl) : JourneyResult
    {
        /// <summary>Members that nodes added to <c>detail</c>; null when there are none.</summary>
        public StateMap? Details { get; init; }
    }

    /// <summary>A node failed (AM's <c>NodeProcessException</c>): the client sees a 401 "Login failure"; the rest is for the author.</summary>
    public sealed record LoginFailure(string Journey, string NodeId, string NodeName, NodeFailure Cause) : JourneyResult
    {
        /// <summary>Why the node's script did not end well, when that is what failed.</summary>
        public ScriptFailure? Script { get; init; }

        /// <summary>What a node wanted the client to be told in this case; null leaves "Login failure".</summary>
        public EndDetails? Told { get; init; }
    }

    /// <summary>The user took longer than the journey allows: 401, error code 110.</summary>
    public sealed record TimedOut(TimeSpan Allowed) : JourneyResult
    {
        public const string Message = "Session has timed out";
    }

    /// <summary>A limit of the run was reached; AM has none of this kind.</summary>
    public sealed record Stopped(string Limit, string NodeName) : JourneyResult;
}
