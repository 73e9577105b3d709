using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Plain;

/// <summary>The methods of <c>Object.prototype</c>.</summary>
internal static class ObjectMethods
{
    private static readonly NativeWrap Generic = (realm, original, self, arguments) =>
        original.On(Receiver.Object(realm, self), arguments);

    public static StandardObject Members { get; } =
        StandardObject.Prototype(
            "Object",
            [
                NativeMember.Around("toString", 0, ToText) with
                {
                    Trigger = "",
                },
                NativeMember.Of("toLocaleString", 0, ToLocaleText),
                NativeMember.Of("valueOf", 0, (realm, self, _) => Receiver.Object(realm, self)),
                NativeMember.Around("hasOwnProperty", 1, HasOwn),
                NativeMember.Around("propertyIsEnumerable", 1, Generic),
                NativeMember.Around("isPrototypeOf", 1, Generic),
                NativeMember.Of("toSource", 0, Sources.OfObject),
                NativeMember.Around("__defineGetter__", 2, DefineAccessor),
                NativeMember.Around("__defineSetter__", 2, DefineAccessor),
                NativeMember.Around("__lookupGetter__", 1, Generic),
                NativeMember.Around("__lookupSetter__", 1, Generic),
            ]
        ) with
        {
            // A word of the language: see Lowered/Prototypes.
            Hidden = "__proto__",
        };

    private static JsValue HasOwn(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments) =>
        self is JsRegExp && RegExps.RegExpOwn.Has(arguments.At(0))
            ? JsBoolean.True
            : Generic(realm, original, self, [realm.Members.Reach(arguments.At(0))]);

    /// <summary><c>[object Class]</c>; a symbol <c>toStringTag</c> of a script counts for nothing.</summary>
    private static JsValue ToText(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments)
    {
        if (self is JsUndefined or JsNull)
        {
            return new JsString(
                realm.IsEs6 ? $"[object {(self is JsNull ? "Null" : "Undefined")}]" : "[object BindingsScope]"
            );
        }

        return ReferenceEquals(self, realm.Scope) ? new JsString("[object BindingsScope]")
            : ReferenceEquals(self, realm.Standard) ? new JsString("[object Object]")
            : self is INamedClass named ? new JsString($"[object {named.ClassName}]")
            : self is IForeignObject foreign ? new JsString($"[object {foreign.ScriptClassName}]")
            : ReferenceEquals(self, realm.ModernPrototype("RegExp")) ? new JsString("[object RegExp]")
            : self is JsObject ? new JsString("[object Object]")
            : original.On(self);
    }

    private static JsValue ToLocaleText(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var target = Receiver.Object(realm, self);
        var method = target.Get("toString");
        return method.IsCallable() ? method.On(target) : throw realm.Errors.NotFunction(method);
    }

    private static JsValue DefineAccessor(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments)
    {
        var accessor = arguments.At(1);
        return accessor.IsCallable()
            ? original.On(Receiver.Object(realm, self), arguments)
            : throw realm.Errors.NotFunction(accessor);
    }
}
