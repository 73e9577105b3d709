using Jint.Native.Object;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;

/// <summary>Where one of Rhino's standard objects differs from the one the engine underneath brings.</summary>
/// <param name="Tag">The family that the texts of its functions name (<c>Array</c>).</param>
/// <param name="Locate">Finds the object in a realm.</param>
/// <param name="Members">The functions that Rhino alone has, or that act differently there.</param>
internal sealed record StandardObject(
    string? Tag,
    Func<RhinoRealm, ObjectInstance> Locate,
    IReadOnlyList<NativeMember> Members
)
{
    /// <summary>Names that Rhino does not have, parted by blanks.</summary>
    public string Hidden { get; init; } = "";

    /// <summary>Names that only language version 200 has.</summary>
    public string HiddenInAic { get; init; } = "";

    /// <summary>The members that are no methods.</summary>
    public IReadOnlyList<NativeValue> Values { get; init; } = [];

    /// <summary>The global name by which alone a script comes to the object; null when values lead there too.</summary>
    public string? Global { get; init; }

    /// <summary>True when only language version 200 has the object.</summary>
    public bool Es6Only { get; init; }

    public static StandardObject Constructor(string name, IReadOnlyList<NativeMember> members) =>
        new(name, realm => (ObjectInstance)realm.Standard.Get(name), members) { Global = name };

    public static StandardObject Prototype(string name, IReadOnlyList<NativeMember> members) =>
        new(name, realm => realm.ModernPrototype(name), members);
}
