using Jint.Native;
using Jint.Native.Object;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime;

/// <summary>A realm without Java: values are stored as they are and no Java global exists.</summary>
internal sealed class NoJava : IJavaSide
{
    public static NoJava Instance { get; } = new();

    public void Attach(RhinoRealm realm) { }

    public JsValue Store(RhinoRealm realm, JsValue value) => value;

    public JsValue? Global(RhinoRealm realm, string name) => null;

    public bool Catch(RhinoRealm realm, ObjectInstance error, string place) => false;

    public string? TextOfCalled(string? member) => null;

    public Func<Exception>? Refusal(JsValue value) => null;
}
