using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;
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
                    (realm, self, arguments) =>
                        new JsString(
                            FunctionTexts.Indented(realm, Own(realm, self, "toString"), Indent(arguments.At(0)))
                        )
                ) with
                {
                    Trigger = "",
                },
                NativeMember.Of(
                    "toSource",
                    1,
                    (realm, self, arguments) =>
                        new JsString(
                            arguments.Length > 0 && TypeConverter.ToInt32(arguments[0]) >= 0
                                ? FunctionTexts.Indented(realm, Own(realm, self, "toSource"), Indent(arguments[0]))
                                : FunctionTexts.SourceOf(realm, Own(realm, self, "toSource"))
                        )
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

    /// <summary>The blanks before each line that both take; no more than a screen is wide.</summary>
    private static int Indent(JsValue given) => Math.Clamp(TypeConverter.ToInt32(given), 0, 1000);

    private static ObjectInstance Own(RhinoRealm realm, JsValue self, string method) =>
        Receiver.This(realm, self) switch
        {
            ObjectInstance function when function.IsCallable() => function,
            JsNull => throw realm.Errors.NotFunction(JsValue.Null),
            _ => throw Receiver.Incompatible(realm, self, method, "BaseFunction"),
        };

    /// <summary>The function to call; anything else is told by its class in Java and by the kind of its plain value.</summary>
    private static JsValue Callable(RhinoRealm realm, JsValue self, bool takesValue = true)
    {
        if (self.IsCallable())
        {
            return self;
        }

        if (self is JsUndefined or JsNull || self is IForeignObject)
        {
            throw realm.Errors.NotFunction(self);
        }

        if (self is JsRegExp && !realm.IsEs6)
        {
            return Receiver.Callback(realm, self);
        }

        var holder = realm.ObjectOf(self);
        var text = JavaTexts.Of(holder);
        throw realm.Errors.TypeError(
            $"{text} is not a function, it is {(takesValue ? RhinoValues.TypeOf(Value(holder)) : "object")}."
        );
    }

    private static JsValue Value(ObjectInstance holder)
    {
        TypeConverter.ToPrimitive(holder, Types.Number);
        return
            holder.Get("valueOf") is var method
            && method.IsCallable()
            && method.On(holder) is var value and not ObjectInstance
            ? value
            : holder;
    }

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

    /// <summary>A bound function has no name.</summary>
    private static JsValue Bind(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments)
    {
        var bound = original.On(Callable(realm, self, takesValue: false), arguments);
        (bound as ObjectInstance)?.FastSetProperty(
            "name",
            new PropertyDescriptor(JsString.Empty, writable: false, enumerable: false, configurable: true)
        );
        return bound;
    }
}
