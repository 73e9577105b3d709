using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities.Queries;

/// <summary>One page of a query.</summary>
/// <param name="Result">The records, as copies.</param>
/// <param name="Cookie">For the next page; null on the last.</param>
public sealed record ResourceQueryResult(IReadOnlyList<StateMap> Result, string? Cookie);
