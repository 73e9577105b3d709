namespace JourneySim;

/// <summary>One node on the path of a run.</summary>
/// <param name="Name">Its display name.</param>
/// <param name="Id">Its id in the journey.</param>
/// <param name="Outcome">The outcome it left by; null while it asks, and when it failed.</param>
public sealed record NodePassage(string Name, string Id, string? Outcome)
{
    /// <summary><c>Name: outcome</c>, as a path is written in tests.</summary>
    public override string ToString() => Outcome is null ? Name : $"{Name}: {Outcome}";
}
