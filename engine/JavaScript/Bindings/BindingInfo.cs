using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Bindings;

/// <summary>One binding of a generation.</summary>
/// <param name="Name">As scripts write it.</param>
/// <param name="Generation">Evaluator version.</param>
/// <param name="Type">The Java class of its value; its members are in <see cref="BindingCatalog.TypeOf"/>.</param>
/// <param name="Fidelity">How far it behaves as on a tenant.</param>
/// <param name="Note">What is missing, or worth knowing.</param>
/// <param name="InLibraries">Library scripts see it too.</param>
public sealed record BindingInfo(
    string Name,
    ScriptGeneration Generation,
    string Type,
    BindingFidelity Fidelity,
    string? Note,
    bool InLibraries
);
