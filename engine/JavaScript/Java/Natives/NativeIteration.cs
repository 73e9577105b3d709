using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary><c>for (… of …)</c> over a Java Iterable: its elements come as script values; a Map gives pairs.</summary>
internal sealed class NativeIteration(JavaBridge bridge)
{
    public bool IsIterable(object value) => value is IJavaMap || bridge.IsInstance(value, "java.lang.Iterable");

    public ObjectInstance Of(object value)
    {
        var items = (value is IJavaMap map ? Pairs(map) : Elements(value)).GetEnumerator();
        var iterator = new JsObject(bridge.Realm.Engine);
        Put(
            iterator,
            "next",
            new ClrFunction(
                bridge.Realm.Engine,
                "next",
                (_, _) =>
                {
                    var more = bridge.Java(() => items.MoveNext() ? items : null) is not null;
                    return Step(more ? items.Current : JsValue.Undefined, !more);
                }
            )
        );
        return iterator;
    }

    private IEnumerable<JsValue> Elements(object value)
    {
        foreach (var item in bridge.Run.Items(value))
        {
            yield return bridge.Wrapping.Loose(item);
        }
    }

    private IEnumerable<JsValue> Pairs(IJavaMap map)
    {
        foreach (var (key, value) in map.Entries)
        {
            yield return new JsArray(bridge.Realm.Engine, [bridge.Wrapping.Loose(key), bridge.Wrapping.Loose(value)]);
        }
    }

    private JsObject Step(JsValue value, bool done)
    {
        var step = new JsObject(bridge.Realm.Engine);
        Put(step, "value", value);
        Put(step, "done", done ? JsBoolean.True : JsBoolean.False);
        return step;
    }

    private static void Put(ObjectInstance target, string name, JsValue value) =>
        target.FastSetProperty(
            name,
            new PropertyDescriptor(value, writable: true, enumerable: true, configurable: true)
        );
}
