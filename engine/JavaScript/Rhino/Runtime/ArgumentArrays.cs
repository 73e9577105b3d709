using Jint.Native;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime;

/// <summary>
/// Copies of Jint's argument arrays. Jint hands over arrays of another element type in disguise: as lists or to LINQ (a spread is LINQ too) they work
/// under the JIT and end the native binary.
/// </summary>
internal static class ArgumentArrays
{
    public static JsValue[] Copied(this JsCallArguments arguments)
    {
        var copy = new JsValue[arguments.Length];
        for (var i = 0; i < copy.Length; i++)
        {
            copy[i] = arguments[i];
        }

        return copy;
    }
}
