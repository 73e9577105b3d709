using Jint;
using Jint.Native;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>The array of a comprehension.</summary>
internal static class Collection
{
    public static JsValue Add(JsValue array, JsValue value)
    {
        ((JsArray)array).Push(value);
        return JsValue.Undefined;
    }
}
