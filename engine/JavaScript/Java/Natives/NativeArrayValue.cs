using Jint;
using Jint.Native;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary>A script's array as a <c>java.util.List</c>, read only to Java.</summary>
internal sealed class NativeArrayValue(JavaBridge bridge, JsArray script) : NativeValue(bridge, script), IJavaList
{
    public int Count => (int)script.Length;

    public IEnumerable<object?> Items
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                yield return Get(i);
            }
        }
    }

    public object? Get(int index) =>
        index >= 0 && index < Count
            ? Bridge.Inner(script.Get(new JsNumber(index)))
            : throw new JavaException("java.lang.IndexOutOfBoundsException", null);

    public bool Add(object? value) => throw Unsupported();

    public void Insert(int index, object? value) => throw Unsupported();

    public object? Replace(int index, object? value) => throw Unsupported();

    public object? RemoveAt(int index) => throw Unsupported();

    public bool Remove(object? value) => throw Unsupported();

    public void Clear() => throw Unsupported();

    bool IJavaObject.JavaEquals(object? other) => JavaEquals(other);

    int IJavaObject.JavaHash => JavaHashCode.Of(Class.Name);

    private static JavaException Unsupported() => new("java.lang.UnsupportedOperationException", null);
}
