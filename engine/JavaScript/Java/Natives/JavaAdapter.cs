using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary>A script's function or object that stands in for a Java interface or abstract class.</summary>
public sealed class JavaAdapter : IJavaObject
{
    private readonly JavaBridge _bridge;

    internal JavaAdapter(JavaBridge bridge, JavaClass javaClass, ObjectInstance script, bool isWrapped)
    {
        _bridge = bridge;
        Class = javaClass;
        Script = script;
        IsWrapped = isWrapped;
    }

    public JavaClass Class { get; }

    public string JavaText =>
        !IsWrapped ? $"Proxy[{JavaTexts.Of(Script)}]"
        : Script is not NativeJavaClass && Script.Get("toString") is ScriptFunction
            ? JavaValues.Text(Invoke("toString", []))
        : Class.Name + "@0";

    internal ObjectInstance Script { get; }

    internal bool IsWrapped { get; }

    /// <summary>Java calls a method of the interface.</summary>
    internal object? Invoke(string method, IReadOnlyList<object?> arguments)
    {
        var signature = _bridge
            .Known.ShapeOf(Class)
            .Instance(method)
            ?.Methods.FirstOrDefault(candidate => candidate.Parameters.Count == arguments.Count);
        var function = IsWrapped ? Member(method) : Script as Function ?? Pattern() ?? Member(method);
        if (function is null)
        {
            return Missing(signature, arguments);
        }

        JsValue[] values = [.. arguments.Select(_bridge.Wrapping.Loose)];
        JsValue self = IsWrapped ? Script : _bridge.Wrapping.Native(this);
        return Result(function.Call(self, values), signature?.Signature.ReturnType ?? "java.lang.Object");
    }

    /// <summary>To language version 0 a regular expression is a function.</summary>
    private Function? Pattern() =>
        Script is JsRegExp && !_bridge.Realm.IsEs6
            ? Rhino.Runtime.Objects.Receiver.Callback(_bridge.Realm, Script) as Function
            : null;

    private Function? Member(string method)
    {
        var value = Script.Get(method);
        return value switch
        {
            Function function => function,
            JsUndefined when !Script.HasProperty(method) => null,
            _ when IsWrapped => throw _bridge.Realm.Errors.NotFunction(value, method),
            _ => throw _bridge.Realm.Errors.InternalError(
                $"Property \"{method}\" is not a function in interface adapter"
            ),
        };
    }

    /// <summary>A member that the object lacks: the class above may have a body, else the result is null.</summary>
    private object? Missing(JavaMethod? signature, IReadOnlyList<object?> arguments)
    {
        if (signature is null)
        {
            return null;
        }

        foreach (var above in _bridge.Known.ShapeOf(Class).Lineage)
        {
            var inherited = above.Methods.FirstOrDefault(method => method.Signature.Key == signature.Signature.Key);
            if (inherited?.Body is { } body && (inherited.IsDefault || !above.IsInterface))
            {
                return body(new JavaCall(_bridge.Run, this, arguments));
            }
        }

        return Result(JsValue.Null, signature.Signature.ReturnType);
    }

    private object? Result(JsValue result, string type) =>
        type == "void" ? null
        : IsWrapped && JavaTypeName.IsPrimitive(type) ? Primitive(result, type)
        : IsWrapped && result is JsUndefined && type is not ("java.lang.Object" or "java.lang.String") ? null
        : _bridge.Coercion.To(type, result);

    /// <summary>The code of a JavaAdapter takes what JavaScript makes of a result, where other callers refuse it.</summary>
    private static object Primitive(JsValue result, string type)
    {
        if (type == "boolean")
        {
            return TypeConverter.ToBoolean(result);
        }

        if (type == "char")
        {
            return RhinoValues.TextOf(result)[0];
        }

        var number = TypeConverter.ToNumber(result);
        return type switch
        {
            "double" => number,
            "float" => (float)number,
            "long" => JavaValues.Saturated(number),
            "int" => (int)Math.Clamp(JavaValues.Saturated(number), int.MinValue, int.MaxValue),
            "short" => unchecked((short)Math.Clamp(JavaValues.Saturated(number), int.MinValue, int.MaxValue)),
            _ => unchecked((sbyte)Math.Clamp(JavaValues.Saturated(number), int.MinValue, int.MaxValue)),
        };
    }
}
