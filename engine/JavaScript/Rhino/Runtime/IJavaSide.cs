using Jint.Native;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime;

/// <summary>What the runtime asks of the Java bridge, so that it needs no knowledge of Java values.</summary>
internal interface IJavaSide
{
    /// <summary>The realm is open: the bridge belongs to it from now on.</summary>
    void Attach(RhinoRealm realm);

    /// <summary>A value on its way into AM's bindings scope: wrappers lose their wrapper, ropes become Java strings.</summary>
    JsValue Store(RhinoRealm realm, JsValue value);

    /// <summary>One of Rhino's Java globals (<c>Packages</c>, <c>java</c>, <c>JavaImporter</c>, …); null when it is not offered.</summary>
    JsValue? Global(RhinoRealm realm, string name);
}
