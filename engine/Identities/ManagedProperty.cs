namespace JourneySim.Engine.Identities;

/// <summary>A property that a managed type declares: a read shows it also while it is unset, as null or an empty list.</summary>
/// <param name="Name">Such as <c>custom_tier</c>.</param>
/// <param name="IsList">Whether it is an array.</param>
public sealed record ManagedProperty(string Name, bool IsList);
