using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.State;

namespace JourneySim.Workspaces;

/// <summary>A managed object that is there when a run starts.</summary>
/// <param name="Type">Its type, such as <c>alpha_user</c>.</param>
/// <param name="Record">The object; <c>_id</c> is made up when it is missing.</param>
/// <param name="Span">Where it is written.</param>
public sealed record ManagedSeed(string Type, StateMap Record, SourceSpan? Span = null);
