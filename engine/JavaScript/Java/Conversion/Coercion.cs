using System.Numerics;
using Jint.Native;
using Jint.Native.Object;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Natives;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Java.Conversion;

/// <summary>Converts a script value to a Java type (Rhino's <c>Context.jsToJava</c>).</summary>
internal sealed class Coercion(JavaBridge bridge)
{
    public object? To(string type, JsValue value) =>
        JsKinds.Of(value) switch
        {
            JsKind.Null => JavaTypeName.IsPrimitive(type) ? throw Refused("null", type) : null,
            JsKind.Undefined => type is "java.lang.String" or "java.lang.Object"
                ? "undefined"
                : throw Refused("undefined", type),
            JsKind.Boolean => OfBoolean(type, value),
            JsKind.Number or JsKind.BigInt => OfNumber(type, value),
            JsKind.Text => OfText(type, value),
            JsKind.JavaClass => OfClass(type, (INative)value),
            JsKind.Object => OfObject(type, value),
            _ => OfJava(type, (INative)value),
        };

    private object OfBoolean(string type, JsValue value) =>
        type switch
        {
            "boolean" or "java.lang.Boolean" or "java.lang.Object" => value.AsBooleanValue(),
            "java.lang.String" => value.AsBooleanValue() ? "true" : "false",
            _ => throw Refused(JavaTexts.Of(value), type),
        };

    private object OfNumber(string type, JsValue value) =>
        type switch
        {
            "java.lang.String" => RhinoValues.TextOf(value),
            "java.lang.Object" => value is JsBigInt big ? big.ToObject()! : ((JsNumber)value).AsDouble(),
            "boolean" or "java.lang.Boolean" => throw Refused(JavaTexts.Of(value), type),
            _ when JavaTypeName.IsPrimitive(type) || type is "java.lang.Number" or "java.lang.Character" =>
                bridge.Numbers.To(type, value),
            _ when bridge.IsNumberType(type) => Fitting(type, bridge.Numbers.To(type, value)),
            _ => throw Refused(JavaTexts.Of(value), type),
        };

    /// <summary>To Rhino a <c>BigDecimal</c> is a number like any other and gets a <c>Double</c>; then reflection refuses it.</summary>
    private object Fitting(string type, object number) =>
        bridge.IsInstance(number, type)
            ? number
            : throw bridge.Thrown(new JavaException("java.lang.IllegalArgumentException", "argument type mismatch"));

    private object OfText(string type, JsValue value)
    {
        var text = value.ToString();
        return type switch
        {
            "java.lang.String" => text,
            "char" or "java.lang.Character" => text.Length == 1 ? text[0] : bridge.Numbers.To(type, value),
            "boolean" => throw Refused(text, type),
            _ when JavaTypeName.IsPrimitive(type) || bridge.IsNumberType(type) => bridge.Numbers.To(type, value),
            _ when bridge.IsInstance(bridge.RawText(value), type) => text,
            _ => throw Refused(text, type),
        };
    }

    private object OfClass(string type, INative value) =>
        type switch
        {
            "java.lang.Class" or "java.lang.Object" => value.Unwrapped,
            "java.lang.String" => JavaValues.Text(value.Unwrapped),
            _ => throw Refused(value.JavaText, type),
        };

    private object OfJava(string type, INative value)
    {
        var held = value.Unwrapped;
        return type == "boolean" ? throw Refused(JavaValues.Text(held), type)
            : JavaTypeName.IsPrimitive(type) ? bridge.Numbers.To(type, (JsValue)value)
            : type == "java.lang.String" ? JavaValues.Text(held)
            : bridge.IsInstance(held, type) ? held
            : throw Refused(JavaValues.Text(held), type);
    }

    private object? OfObject(string type, JsValue value)
    {
        if (type == "java.lang.String")
        {
            return RhinoValues.TextOf(value);
        }

        if (JavaTypeName.IsPrimitive(type))
        {
            return type == "boolean" ? throw Refused(JavaTexts.Of(value), type) : bridge.Numbers.To(type, value);
        }

        var native = NativeValue.Of(bridge, value);
        return bridge.IsInstance(native, type) ? native
            : type == "java.util.Date" && value is JsDate date ? JavaBridge.Date(date)
            : type.EndsWith("[]", StringComparison.Ordinal) && value is JsArray array ? Array(type, array)
            : bridge.Known.IsInterface(type)
            && value is ObjectInstance target
            && NativeValue.IsAdaptable(target, bridge.Realm.IsEs6)
                ? bridge.Adapters.For(type, target)
            : throw Refused(JavaTexts.Of(value), type);
    }

    private object Array(string type, JsArray array)
    {
        var component = type[..^2];
        var length = (int)array.Length;
        var made = JavaArrays.Make(component, length);
        for (var i = 0; i < length; i++)
        {
            try
            {
                JavaArrays.Set(made, i, To(component, array.Get(i)));
            }
            catch (Jint.Runtime.JavaScriptException)
            {
                throw Refused(JavaTexts.Of(array), type);
            }
        }

        return made;
    }

    public Exception Refused(string value, string type) =>
        bridge.Realm.Errors.InternalError($"Cannot convert {value} to {type}");
}
