namespace JourneySim.Engine.Scripts;

/// <summary>What one script may use before it is stopped. A script can't catch a limit.</summary>
/// <param name="Time">Wall time of one evaluation; the journey's own deadline may be nearer.</param>
/// <param name="Statements">Executed statements.</param>
/// <param name="MemoryBytes">Allocated bytes.</param>
/// <param name="RegexTime">One match of one regular expression.</param>
public sealed record ScriptLimits(TimeSpan Time, int Statements, long MemoryBytes, TimeSpan RegexTime)
{
    public static ScriptLimits Default { get; } =
        new(TimeSpan.FromSeconds(10), 50_000_000, 512L * 1024 * 1024, TimeSpan.FromSeconds(2));
}
