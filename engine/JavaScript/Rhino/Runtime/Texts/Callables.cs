using Jint.Native;
using Jint.Native.Function;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

/// <summary>What can be called. Jint's bound functions are a class of their own.</summary>
internal static class Callables
{
    public static bool Are(JsValue value) => value is Function or BindFunction;
}
