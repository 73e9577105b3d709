using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities.Relations;

/// <summary>One relationship between two objects, which both ends show.</summary>
/// <param name="id">Its own id, <c>_refProperties/_id</c>.</param>
/// <param name="source">The path of the object that was given the reference.</param>
/// <param name="property">The source's property.</param>
/// <param name="target">The path of the object referred to.</param>
/// <param name="reverse">The target's property; null shows nothing there.</param>
internal sealed class ManagedLink(string id, string source, string property, string target, string? reverse)
{
    public string Id => id;

    public string Source => source;

    public string Field => property;

    public string Target => target;

    public string? Reverse => reverse;

    /// <summary>Changes with every change of the relationship.</summary>
    public required string Revision { get; set; }

    /// <summary>What the relationship itself says, beside id and revision.</summary>
    public StateMap Properties { get; set; } = [];

    /// <summary>The object at the other end from where an object's property shows it.</summary>
    public string Other(string from, string shown) => from == source && shown == Field ? target : source;
}
