namespace JourneySim.Engine.State;

/// <summary>
/// The state of one running journey: the three layers of AM's <c>TreeContext</c>, and the names of the registered containers
/// (such as <c>objectAttributes</c>) whose members merge one by one.
/// </summary>
public sealed class JourneyState
{
    /// <summary>Travels between requests, signed but readable.</summary>
    public StateMap Shared { get; } = [];

    /// <summary>Lives until the journey next asks the user something.</summary>
    public StateMap Transient { get; } = [];

    /// <summary>Transient values that a later node names as input, kept encrypted across that request; read only for nodes.</summary>
    public StateMap Secure { get; } = [];

    /// <summary>Keys whose values are objects that nodes may merge into member by member.</summary>
    public ISet<string> Containers { get; } = new HashSet<string>(StringComparer.Ordinal) { "objectAttributes" };
}
