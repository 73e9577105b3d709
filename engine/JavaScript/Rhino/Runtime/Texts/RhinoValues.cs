using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

/// <summary>The kind and the text of a value as Rhino sees it.</summary>
internal static class RhinoValues
{
    /// <summary>Rhino's <c>typeof</c>.</summary>
    public static string TypeOf(JsValue value) =>
        value switch
        {
            IForeignObject foreign => foreign.TypeOf,
            ObjectInstance instance => Callables.Are(instance) ? "function" : "object",
            _ => value.Type switch
            {
                Types.Undefined => "undefined",
                Types.Null => "object",
                Types.Boolean => "boolean",
                Types.String => "string",
                Types.Number => "number",
                Types.Symbol => "symbol",
                _ => "bigint",
            },
        };

    /// <summary>JavaScript's <c>String(value)</c>; may run script code.</summary>
    public static string TextOf(JsValue value) => value is JsSymbol ? value.ToString() : Printed.Of(value);
}
