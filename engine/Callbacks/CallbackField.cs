namespace JourneySim.Engine.Callbacks;

/// <summary>One entry of a callback's <c>output</c> or <c>input</c>: value is null, string, bool, int, long, double, or a list or map of those.</summary>
public sealed record CallbackField(string Name, object? Value);
