using Jint;
using Jint.Native;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;

/// <summary>Calls of functions with their <c>this</c>.</summary>
internal static class Calls
{
    public static JsValue On(this JsValue function, JsValue self, params JsValue[] arguments) =>
        function.Call(self, arguments);
}
