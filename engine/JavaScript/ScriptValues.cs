using Jint;
using Jint.Native;
using Jint.Native.Object;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript;

/// <summary>Script values as plain state values: what Java code that serialises them sees.</summary>
internal static class ScriptValues
{
    private const int Deepest = 200;

    public static object? Plain(JsValue value) => Plain(value, 0);

    private static object? Plain(JsValue value, int depth) =>
        value switch
        {
            JsUndefined or JsNull => null,
            JsString => value.ToString(),
            JsBoolean flag => flag.AsBoolean(),
            JsNumber number => number.AsNumber(),
            _ when depth > Deepest => throw new InvalidOperationException("The value contains itself."),
            JsArray array => new StateList(array.Select(item => Plain(item, depth + 1))),
            ObjectInstance instance => Map(instance, depth),
            _ => value.ToString(),
        };

    private static StateMap Map(ObjectInstance instance, int depth)
    {
        var map = new StateMap();
        foreach (var key in instance.GetOwnPropertyKeys(Jint.Runtime.Types.String))
        {
            map[key.ToString()] = Plain(instance.Get(key), depth + 1);
        }

        return map;
    }
}
