namespace JourneySim.Engine.Tracing;

/// <summary>One key that a node changed. Layer is <c>shared</c>, <c>transient</c> or <c>secure</c>.</summary>
/// <param name="Layer">Which map.</param>
/// <param name="Key">The key.</param>
/// <param name="Before">Value before as JSON text, or null when the key was absent.</param>
/// <param name="After">Value after as JSON text, or null when the key was removed.</param>
public sealed record StateChange(string Layer, string Key, string? Before, string? After);
