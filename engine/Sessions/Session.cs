namespace JourneySim.Engine.Sessions;

/// <summary>The AM session that a request came with: its id and properties.</summary>
/// <param name="TokenId">The value of the session cookie.</param>
/// <param name="Properties">Session properties such as <c>AuthLevel</c> and <c>UserToken</c>.</param>
public sealed record Session(string TokenId, IReadOnlyDictionary<string, string> Properties);
