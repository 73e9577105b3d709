using Jint.Native;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;

/// <summary>A member of a standard object that is no method.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Make">Makes the value, or the getter.</param>
internal sealed record NativeValue(string Name, Func<RhinoRealm, JsValue> Make)
{
    /// <summary>True when the value is data; else it is the getter of an accessor.</summary>
    public bool IsData { get; init; }

    public bool Enumerable { get; init; }
}
