using System.Numerics;
using Jint.Native;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Natives;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Java.Conversion;

/// <summary>
/// Shows Java values to scripts (Rhino's <c>WrapFactory</c>). In legacy scripts boxes and strings are wrapped too; in
/// next generation they are plain.
/// </summary>
internal sealed class Wrapping(JavaBridge bridge)
{
    private readonly Dictionary<object, MapScriptWrapper> _maps = new(ReferenceEqualityComparer.Instance);

    /// <summary>A value that a method, field or element of a declared type gives.</summary>
    public JsValue Of(object? value, string? type)
    {
        switch (value)
        {
            case null:
                return type == "void" ? JsValue.Undefined : JsValue.Null;
            case NativeValue script:
                return script.Script;
        }

        if (type is not null && JavaTypeName.IsPrimitive(type))
        {
            return type == "void" ? JsValue.Undefined
                : value is char c ? KeptNumbers.Integer(c)
                : Plain(value)!;
        }

        return bridge.IsPlain && Plain(value) is { } plain ? plain : Native(value);
    }

    /// <summary>A value that Java hands over without a declared type (Rhino's <c>Context.javaToJS</c>).</summary>
    public JsValue Loose(object? value) =>
        value switch
        {
            null => JsValue.Null,
            NativeValue script => script.Script,
            BigInteger when !bridge.IsPlain => Native(value),
            _ => Plain(value) ?? Native(value),
        };

    /// <summary>A value that was stored under a top-level name: every number is JavaScript's again (Rhino's <c>Context.javaToJS</c>).</summary>
    public JsValue Stored(object? value) =>
        value switch
        {
            BigInteger big => new JsBigInt(big),
            Values.IJavaNumber number => new JsNumber(number.Double),
            _ => Loose(value),
        };

    /// <summary>A wrapper whatever the value is.</summary>
    public JsValue Native(object value)
    {
        switch (value)
        {
            case NativeValue script:
                return script.Script;
            case JavaArray or Array:
                return new NativeJavaArray(bridge, value);
        }

        if (bridge.ShowsMapsByAm && value is IJavaMap map)
        {
            value = Wrapper(map);
        }

        bridge.Filter.Require(JavaValues.ClassOf(value, bridge.Known));
        return value switch
        {
            IJavaList list when bridge.IsInstance(list, "java.util.List") => new NativeJavaList(bridge, list),
            IJavaMap entries => new NativeJavaMap(bridge, entries),
            JavaAdapter { IsWrapped: true } adapter => new NativeJavaAdapter(bridge, adapter),
            _ => new NativeJavaObject(bridge, value),
        };
    }

    /// <summary>AM's wrapper of a map: one and the same for one map.</summary>
    private MapScriptWrapper Wrapper(IJavaMap map)
    {
        if (map is MapScriptWrapper wrapper)
        {
            return wrapper;
        }

        object key = map is ISharedState view ? view.Shared : map;
        if (!_maps.TryGetValue(key, out var known))
        {
            _maps[key] = known = new MapScriptWrapper(map);
        }

        return known;
    }

    private static JsValue? Plain(object value) =>
        value switch
        {
            string text => new JsString(text),
            bool flag => flag ? JsBoolean.True : JsBoolean.False,
            char c => new JsString(c.ToString()),
            BigInteger big => new JsBigInt(big),
            int or long or double or float or short or sbyte => KeptNumbers.Of(value),
            _ => null,
        };
}
