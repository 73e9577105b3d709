using System.Globalization;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary>A script's object as a <c>java.util.Map</c>: undefined reads as null, and Java can't add keys.</summary>
internal sealed class NativeObjectValue(JavaBridge bridge, ObjectInstance script)
    : NativeValue(bridge, script),
        IJavaMap
{
    public override string JavaText => "[object Object]";

    public int Count => Entries.Count();

    public IEnumerable<KeyValuePair<object?, object?>> Entries =>
        script
            .GetOwnPropertyKeys(Types.String)
            .Where(key => script.GetOwnProperty(key).Enumerable)
            .Select(key => new KeyValuePair<object?, object?>(KeyOf(key), Bridge.Inner(script.Get(key))));

    public bool TryGet(object? key, out object? value)
    {
        var name = key is string or int or double or Values.JavaRope ? new JsString(JavaValues.Text(key)) : null;
        value = name is null ? null : Bridge.Inner(script.Get(name));
        return name is not null && script.HasProperty(name);
    }

    public object? Put(object? key, object? value) => throw Unsupported();

    public object? Remove(object? key)
    {
        if (!TryGet(key, out var value))
        {
            return null;
        }

        script.Delete(new JsString(JavaValues.Text(key)));
        return value;
    }

    public void Clear() => throw Unsupported();

    bool IJavaObject.JavaEquals(object? other) => JavaEquals(other);

    int IJavaObject.JavaHash => JavaHashCode.Of(Class.Name);

    private static JavaException Unsupported() => new("java.lang.UnsupportedOperationException", null);

    private static object KeyOf(JsValue key) => PropertyKeys.IsIndex(key, out var index) ? index : key.ToString();
}
