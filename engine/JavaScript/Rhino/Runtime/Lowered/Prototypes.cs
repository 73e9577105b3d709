using System.Runtime.CompilerServices;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>
/// <c>o.__proto__</c> and <c>o.__parent__</c>: words of the language in Rhino (<c>SpecialRef</c>), not members. <c>o['__proto__']</c> is a
/// member like any other.
/// </summary>
internal static class Prototypes
{
    public const string Prototype = "__proto__";

    public const string Parent = "__parent__";

    public static JsValue Read(RhinoRealm realm, JsValue target, JsValue name)
    {
        if (target is JsUndefined or JsNull)
        {
            throw realm.Errors.TypeError($"Cannot read property \"{name}\" from {target}");
        }

        var holder = realm.ObjectOf(target);
        return name.ToString() == Parent
            ? ReferenceEquals(holder, realm.Scope)
                ? JsValue.Null
                : realm.Scope
            : holder is IForeignObject
                ? JsValue.Null
                : holder.Prototype ?? JsValue.Null;
    }

    public static JsValue Write(RhinoRealm realm, JsValue target, JsValue value)
    {
        if (target is JsUndefined or JsNull)
        {
            throw realm.Errors.TypeError($"Cannot read property \"{Prototype}\" from {target}");
        }

        var holder = realm.ObjectOf(target);
        var prototype = value is JsUndefined or JsNull ? null : realm.ObjectOf(value);
        for (var next = prototype; next is not null; next = next.Prototype)
        {
            if (ReferenceEquals(next, holder))
            {
                throw realm.Errors.InternalError($"Cyclic {Prototype} value not allowed.");
            }
        }

        if (!holder.Extensible && realm.IsEs6)
        {
            throw realm.Errors.TypeError("Cannot add properties to this object because extensible is false.");
        }

        if (realm.IsEs6 && value is not (ObjectInstance or JsNull))
        {
            return JsValue.Undefined;
        }

        if (holder is not IForeignObject)
        {
            SetPrototype(holder, prototype ?? JsValue.Null);
        }

        return prototype ?? JsValue.Null;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "SetPrototypeOf")]
    private static extern bool SetPrototype(ObjectInstance holder, JsValue prototype);
}
