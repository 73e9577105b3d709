using JourneySim.Engine.Diagnostics;

namespace JourneySim.Engine.Nodes;

/// <summary>Why a node failed, for the author: the text AM logs and, for scripts, the place.</summary>
public sealed record NodeFailure(string Text, SourceSpan? Span = null, string? Hint = null);
