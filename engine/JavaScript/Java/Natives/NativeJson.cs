using Jint.Native;
using Jint.Native.Object;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary>What <c>JSON.stringify</c> makes of Java values: maps are objects, collections and arrays lists, all else text.</summary>
internal sealed class NativeJson(JavaBridge bridge)
{
    public JsValue Of(object value) =>
        value switch
        {
            MapScriptWrapper wrapper => Map(wrapper.InSet),
            IJavaMap map => Map(map.Entries),
            IJavaCollection collection => List(collection.Items),
            JavaArray or Array => List(JavaArrays.Items(value)),
            string text => new JsString(text),
            bool flag => flag ? JsBoolean.True : JsBoolean.False,
            System.Numerics.BigInteger big => new JsBigInt(big),
            _ when JavaValues.IsNumber(value) => new JsNumber(JavaValues.Floating(value)),
            _ => new JsString(bridge.Text(value)),
        };

    private OrderedObject Map(IEnumerable<KeyValuePair<object?, object?>> entries)
    {
        var shown = new OrderedObject(bridge.Realm, []);
        foreach (var (key, value) in entries)
        {
            var name = JavaValues.Text(key);
            if (key is string || !shown.HasOwnProperty(name))
            {
                shown.CreateDataProperty(name, bridge.Wrapping.Loose(value));
            }
        }

        return shown;
    }

    private JsArray List(IEnumerable<object?> items) =>
        new(bridge.Realm.Engine, [.. items.Select(bridge.Wrapping.Loose)]);
}
