namespace JourneySim.Engine.JavaScript.Bindings;

/// <summary>How far a binding behaves as on a tenant.</summary>
public enum BindingFidelity
{
    /// <summary>All documented members.</summary>
    Simulated,

    /// <summary>Some members or cases refuse by name; the note says which.</summary>
    Partly,

    /// <summary>It exists; its members refuse by name.</summary>
    Named,
}
