using System.Text.Json;
using JourneySim.Engine.Diagnostics;

namespace JourneySim.Engine.Journeys;

/// <summary>One setting of a node as the author wrote it.</summary>
/// <param name="Value">The value as JSON; detached from any document.</param>
/// <param name="Span">Where the value stands; null when it was not read from a file.</param>
/// <param name="NameSpan">Where its key stands.</param>
public sealed record NodeSetting(JsonElement Value, SourceSpan? Span = null, SourceSpan? NameSpan = null);
