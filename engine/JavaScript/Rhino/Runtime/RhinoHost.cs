using Jint.Native.Object;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Scope;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime;

/// <summary>Gives a Jint engine AM's bindings scope as its global object, with Rhino's standard objects behind it.</summary>
internal sealed class RhinoHost(RhinoRealm realm) : Host
{
    protected override ObjectInstance CreateGlobalObject(Realm jintRealm)
    {
        var modern = base.CreateGlobalObject(jintRealm);
        realm.Open(Engine, jintRealm, modern);
        return realm.Scope;
    }
}
