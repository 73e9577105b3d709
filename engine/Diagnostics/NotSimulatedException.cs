namespace JourneySim.Engine.Diagnostics;

/// <summary>
/// The run needs something of AM that is not simulated. It is never answered with a guess: scripts can't catch it,
/// and the run ends naming it (exit code 6 on the command line).
/// </summary>
/// <param name="what">What is missing, by the name AM gives it: <c>org.forgerock.openam.X.member(int)</c>, <c>node type Y</c>.</param>
/// <param name="hint">What the author can do instead, or null.</param>
public sealed class NotSimulatedException(string what, string? hint = null)
    : Exception($"{what} is not simulated." + (hint is null ? "" : " " + hint))
{
    public string What { get; } = what;

    public string? Hint { get; } = hint;
}
