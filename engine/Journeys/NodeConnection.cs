using JourneySim.Engine.Diagnostics;

namespace JourneySim.Engine.Journeys;

/// <summary>Where an outcome of a node leads.</summary>
/// <param name="Outcome">The outcome's id.</param>
/// <param name="Target">Id of the next node, or one of the ends of <see cref="NodeId"/>.</param>
/// <param name="Span">Where the author wrote the target.</param>
public sealed record NodeConnection(string Outcome, string Target, SourceSpan? Span = null);
