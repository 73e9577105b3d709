using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime.Descriptors;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Errors;

/// <summary>The prototypes of errors; those of <c>InternalError</c> and <c>JavaException</c> are Rhino's alone.</summary>
internal static class ErrorPrototypes
{
    public static ObjectInstance Of(RhinoRealm realm, string name) =>
        name is "InternalError" or "JavaException" ? Made(realm, name) : realm.ModernPrototype(name);

    private static ObjectInstance Made(RhinoRealm realm, string name)
    {
        if (!realm.OwnErrors.TryGetValue(name, out var prototype))
        {
            prototype = new JsObject(realm.Engine) { Prototype = realm.ModernPrototype("Error") };
            prototype.FastSetProperty("name", new PropertyDescriptor(new JsString(name), PropertyFlag.NonEnumerable));
            prototype.FastSetProperty("message", new PropertyDescriptor(JsString.Empty, PropertyFlag.NonEnumerable));
            realm.OwnErrors[name] = prototype;
        }

        return prototype;
    }
}
