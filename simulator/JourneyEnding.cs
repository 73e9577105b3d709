namespace JourneySim;

/// <summary>What a run came to up to now, in the words of <c>expect: { end: … }</c>.</summary>
public enum JourneyEnding
{
    /// <summary>It asks the user something and waits for the answers.</summary>
    Asks,

    /// <summary>It is suspended until somebody opens the link.</summary>
    Suspended,

    /// <summary>It reached Success.</summary>
    Success,

    /// <summary>It reached Failure.</summary>
    Failure,

    /// <summary>A node failed: the client is told "Login failure", and AM's log says why.</summary>
    Error,

    /// <summary>The user took longer than the journey allows.</summary>
    Timeout,

    /// <summary>A limit of the simulator was reached, such as too many nodes without a question.</summary>
    Stopped,
}
