namespace JourneySim.Engine.JavaScript.Bindings;

/// <summary>One member of a Java class, one overload each.</summary>
/// <param name="Name">Its name; <c>&lt;init&gt;</c> for a constructor.</param>
/// <param name="Type">The Java type it gives.</param>
/// <param name="Parameters">The Java types it takes; null for a field.</param>
/// <param name="IsStatic">On the class, not on its objects.</param>
/// <param name="IsSimulated">False when calling it says that it is not simulated.</param>
public sealed record BindingMember(
    string Name,
    string Type,
    IReadOnlyList<string>? Parameters,
    bool IsStatic,
    bool IsSimulated
);
