using Acornima.Ast;
using Jint.Native.Function;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

/// <summary>What <c>toString</c> of a function says.</summary>
internal static class FunctionTexts
{
    public static string? Of(RhinoRealm realm, Function function, Node node) => null;

    /// <summary>The text of a function in an error message: its body left out.</summary>
    public static string Heading(RhinoRealm realm, ScriptFunction function)
    {
        var text = RhinoValues.TextOf(function);
        var close = text.IndexOf(')', StringComparison.Ordinal);
        var open = text.IndexOf('{', Math.Max(close, 0));
        return open < 0 ? text : text[..(open + 1)] + "...}";
    }
}
