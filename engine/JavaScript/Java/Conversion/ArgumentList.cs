using Jint.Native;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Natives;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Conversion;

/// <summary>The arguments of a call, converted to the parameter types; the rest of a <c>X...</c> becomes one array.</summary>
internal static class ArgumentList
{
    public static object?[] For(JavaBridge bridge, JavaMethod method, JsCallArguments arguments)
    {
        var types = method.Parameters;
        var converted = new object?[types.Count];
        var plain = method.Signature.VarArgs ? types.Count - 1 : types.Count;
        for (var i = 0; i < plain; i++)
        {
            converted[i] = bridge.Coercion.To(types[i], arguments[i]);
        }

        if (method.Signature.VarArgs)
        {
            converted[plain] = Rest(bridge, types[plain], plain, arguments);
        }

        return converted;
    }

    private static object? Rest(JavaBridge bridge, string type, int from, JsCallArguments arguments)
    {
        if (arguments.Length == from + 1 && arguments[from] is JsNull or JsArray or NativeJavaArray)
        {
            return bridge.Coercion.To(type, arguments[from]);
        }

        var component = type[..^2];
        var array = JavaArrays.Make(component, arguments.Length - from);
        for (var i = from; i < arguments.Length; i++)
        {
            JavaArrays.Set(array, i - from, bridge.Coercion.To(component, arguments[i]));
        }

        return array;
    }
}
