namespace JourneySim.Engine.JavaScript.Bindings;

/// <summary>A Java class that scripts meet through a binding.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Members">Fields, constructors and methods, one an overload.</param>
public sealed record BindingType(string Name, IReadOnlyList<BindingMember> Members);
