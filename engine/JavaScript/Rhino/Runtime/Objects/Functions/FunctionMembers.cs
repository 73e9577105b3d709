using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Functions;

/// <summary>The members of <c>Function.prototype</c>.</summary>
internal static class FunctionMembers
{
    public static StandardObject Prototype { get; } =
        StandardObject.Prototype(
            "Function",
            [
                NativeMember.Of(
                    "toString",
                    0,
                    (realm, self, _) => new JsString(FunctionTexts.Of(realm, Own(realm, self, "toString")))
                ) with
                {
                    Trigger = "",
                },
                NativeMember.Of(
                    "toSource",
                    1,
                    (realm, self, _) => new JsString(FunctionTexts.SourceOf(realm, Own(realm, self, "toSource")))
                ),
                NativeMember.Around("apply", 2, Apply),
                NativeMember.Around("call", 1, Call),
                NativeMember.Around("bind", 1, Bind),
            ]
        ) with
        {
            Hidden = "caller",
            Values =
            [
                new NativeValue("arguments", _ => JsValue.Null) { IsData = true },
                new NativeValue(
                    "arity",
                    realm => new NativeFunction(
                        realm,
                        tag: null,
                        "arity",
                        0,
                        (_, self, _) => self is Function function ? function.Get("length") : JsValue.Undefined
                    )
                ),
            ],
        };

    private static ObjectInstance Own(RhinoRealm realm, JsValue self, string method) =>
        Receiver.This(realm, self) switch
        {
            ObjectInstance function when function.IsCallable() => function,
            JsNull => throw realm.Errors.NotFunction(JsValue.Null),
            _ => throw Receiver.Incompatible(realm, self, method, "BaseFunction"),
        };

    private static JsValue Callable(RhinoRealm realm, JsValue self) =>
        self is JsUndefined or JsNull ? throw realm.Errors.NotFunction(self)
        : self is JsRegExp ? Receiver.Callback(realm, self)
        : self.IsCallable() ? self
        : throw realm.Errors.NotFunction(self);

    /// <summary>The list of arguments is an array or <c>arguments</c>; null and undefined are none.</summary>
    private static JsValue Apply(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments)
    {
        var target = Callable(realm, self);
        var list = arguments.At(1);
        if (list is JsUndefined or JsNull)
        {
            return target.On(arguments.At(0), []);
        }

        return
            list is not ObjectInstance
            || (
                list is IForeignObject { KeepsProperties: false } and ObjectInstance java && !java.HasProperty("length")
            )
            ? throw realm.Errors.TypeError("second argument to Function.prototype.apply must be an array")
            : original.On(target, [arguments.At(0), list]);
    }

    private static JsValue Call(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments) =>
        original.On(Callable(realm, self), arguments);

    private static JsValue Bind(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments) =>
        original.On(Callable(realm, self), arguments);
}
