using Jint.Native;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Globals;

/// <summary>Constructors that Rhino offers and scripts of journeys have no use for: they exist, and say so when used.</summary>
internal static class RareConstructors
{
    /// <summary>A constructor whose use is not simulated.</summary>
    public static Func<RhinoRealm, JsValue?> NotSimulated(string name, int length, string hint) =>
        realm => new NativeConstructor(
            realm,
            name,
            length,
            new NamedObject(realm, name),
            (_, _, _) => throw new NotSimulatedException($"the constructor {name}", hint),
            (_, _, _) => throw new NotSimulatedException($"the constructor {name}", hint)
        );

    /// <summary><c>With</c> and <c>Call</c>: only for <c>new</c>, and in language version 200 not even for that.</summary>
    public static Func<RhinoRealm, JsValue?> Internal(string name, int length) =>
        realm =>
        {
            var prototype = new NamedObject(realm, name);
            return new NativeConstructor(
                realm,
                name,
                length,
                prototype,
                (inner, _, _) =>
                    throw inner.Errors.InternalError(
                        $"\"Constructor {name}\" may only be invoked from a \"new\" expression."
                    ),
                (inner, _, _) =>
                    inner.IsEs6
                        ? throw inner.Errors.InternalError($"The \"{name}\" constructor is deprecated.")
                        : new NamedObject(inner, name == "With" ? "Object" : name)
            );
        };

    public static JsValue StopIteration(RhinoRealm realm) => new NamedObject(realm, "StopIteration");
}
