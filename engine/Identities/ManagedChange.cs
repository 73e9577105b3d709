using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities;

/// <summary>A change of a managed object.</summary>
/// <param name="Operation"><c>create</c>, <c>update</c>, <c>patch</c> or <c>delete</c>.</param>
/// <param name="Path">Such as <c>managed/alpha_user/8d3b…</c>.</param>
/// <param name="Record">The object as it is now, or was before a delete, without what is never read back.</param>
public sealed record ManagedChange(string Operation, string Path, StateMap Record);
