using Jint.Native;
using JourneySim.Engine.JavaScript.Java.Natives;

namespace JourneySim.Engine.JavaScript.Java.Conversion;

/// <summary>The kinds of script values that Rhino's rules of conversion tell apart.</summary>
internal enum JsKind
{
    Undefined,
    Null,
    Boolean,
    Number,
    Text,
    JavaClass,
    JavaObject,
    JavaArray,
    Object,
    BigInt,
}

/// <summary>Finds the kind of a value.</summary>
internal static class JsKinds
{
    public static JsKind Of(JsValue value) =>
        value switch
        {
            JsUndefined => JsKind.Undefined,
            JsNull => JsKind.Null,
            JsBoolean => JsKind.Boolean,
            JsNumber => JsKind.Number,
            JsBigInt => JsKind.BigInt,
            JsString => JsKind.Text,
            NativeJavaClass => JsKind.JavaClass,
            NativeJavaArray => JsKind.JavaArray,
            INative => JsKind.JavaObject,
            _ => JsKind.Object,
        };
}
