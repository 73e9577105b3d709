using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Arrays;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Plain;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Json;

/// <summary>The second argument of <c>JSON.parse</c>.</summary>
internal sealed class JsonReviver(RhinoRealm realm, JsValue reviver)
{
    public JsValue Revive(JsValue value)
    {
        var root = new JsObject(realm.Engine);
        root.FastSetDataProperty("", value);
        return Walk(root, JsString.Empty);
    }

    private JsValue Walk(ObjectInstance holder, JsValue name)
    {
        RhinoFailures.NeedStack(realm);
        var value = holder.Get(name);
        if (value is JsArray array)
        {
            for (uint i = 0; i < array.Length; i++)
            {
                Steps.Count(realm, i);
                Keep(array, Elements.Key(array, i), Walk(array, new JsNumber(i)));
            }
        }
        else if (value is ObjectInstance instance)
        {
            List<JsValue> keys = [.. OwnNames.Enumerable(realm, instance)];
            foreach (var key in keys)
            {
                Keep(instance, key, Walk(instance, key));
            }
        }

        return reviver.On(holder, name, value);
    }

    private static void Keep(ObjectInstance holder, JsValue key, JsValue value)
    {
        if (value is JsUndefined)
        {
            holder.Delete(key);
        }
        else
        {
            holder.Set(key, value, holder);
        }
    }
}
