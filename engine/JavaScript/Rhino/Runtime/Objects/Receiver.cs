using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;

/// <summary>What <c>this</c> and the arguments are to a native function.</summary>
internal static class Receiver
{
    /// <summary>In language version 0 a function called on null or undefined works on the top-level scope.</summary>
    public static JsValue This(RhinoRealm realm, JsValue self) =>
        self is JsUndefined or JsNull && !realm.IsEs6 ? realm.Scope : self;

    public static ObjectInstance Object(RhinoRealm realm, JsValue self) => Converted(realm, This(realm, self));

    /// <summary>Rhino's <c>toObject</c> of any value.</summary>
    public static ObjectInstance Converted(RhinoRealm realm, JsValue value) =>
        value switch
        {
            ObjectInstance instance => instance,
            JsUndefined or JsNull => throw realm.Errors.TypeError($"Cannot convert {value} to an object."),
            _ => realm.ObjectOf(value),
        };

    /// <summary>The text that a method of <c>String.prototype</c> works on.</summary>
    public static string Text(RhinoRealm realm, JsValue self, string method)
    {
        var value = This(realm, self);
        return value is JsUndefined or JsNull
            ? throw realm.Errors.TypeError($"String.prototype.{method} method called on null or undefined")
            : Texts.Printed.Of(value);
    }

    /// <summary>An argument that must be an object.</summary>
    public static ObjectInstance Argument(RhinoRealm realm, JsValue value) =>
        value as ObjectInstance
        ?? throw realm.Errors.TypeError(
            $"Expected argument of type object, but instead had type {RhinoValues.TypeOf(value)}"
        );

    /// <summary>An argument whose own properties are asked for: a Java value has none, whatever it shows.</summary>
    public static ObjectInstance Own(RhinoRealm realm, JsValue value) =>
        value is IForeignObject { KeepsProperties: false } foreign
            ? throw realm.Errors.TypeError($"Expected argument of type object, but instead had type {foreign.TypeOf}")
            : Argument(realm, value);

    /// <summary>An argument that must be callable; to language version 0 a regular expression is.</summary>
    public static JsValue Callback(RhinoRealm realm, JsValue value) =>
        value.IsCallable() ? value
        : value is JsRegExp pattern && !realm.IsEs6 ? new RegExps.RegExpCall(realm, pattern).Function
        : throw realm.Errors.NotFunction(value, value is JsRegExp ? RhinoValues.TextOf(value) : null);

    /// <summary>The error of a method that only works on values of one class.</summary>
    public static JavaScriptException Incompatible(RhinoRealm realm, JsValue self, string method, string expected)
    {
        var value = This(realm, self);
        var found = value switch
        {
            JsNull => "null",
            JsUndefined => "org.mozilla.javascript.Undefined$1",
            JsRegExp when !realm.IsEs6 => JavaTexts.ClassOf(value) + "Callable",
            ObjectInstance instance => JavaTexts.ClassOf(instance),
            _ => JavaTexts.ClassOf(realm.ObjectOf(value)),
        };
        return realm.Errors.TypeError(
            $"Method \"{method}\" called on incompatible object ({found} is not an instance of org.mozilla.javascript.{expected})."
        );
    }
}
