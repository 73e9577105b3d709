using Jint.Native.Object;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;

/// <summary>A plain object of a class that Rhino gives a name of its own.</summary>
internal sealed class NamedObject : ObjectInstance, INamedClass
{
    public NamedObject(RhinoRealm realm, string className)
        : base(realm.Engine)
    {
        Prototype = realm.ModernPrototype("Object");
        ClassName = className;
    }

    public string ClassName { get; }
}
