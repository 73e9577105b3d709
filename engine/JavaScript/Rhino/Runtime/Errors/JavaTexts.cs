using Jint;
using Jint.Native;
using Jint.Native.Date;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Native.Symbol;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;

/// <summary>What Java's own <c>toString()</c> says of a script value: Rhino puts it into some messages.</summary>
internal static class JavaTexts
{
    /// <summary>Identity hashes vary from run to run; here they are always 0.</summary>
    private const string Hash = "@0";

    private const string Package = "org.mozilla.javascript.";

    public static string Of(JsValue value) =>
        value switch
        {
            IForeignObject foreign => foreign.MessageText,
            JsNumber number => KeptNumbers.Behind(number) is { } kept
                ? Java.Values.JavaValues.Text(kept)
                : JavaNumbers.Text(number.AsNumber()),
            JsError or JsRegExp => RhinoValues.TextOf(value),
            ISourceText source => source.ListText,
            JsUndefined => Package + "Undefined" + Hash,
            ObjectInstance wrapper when ClassOf(wrapper) is Package + "NativeString" or Package + "NativeNumber" =>
                RhinoValues.TextOf(value),
            ObjectInstance instance when !IsPlain(instance) => ClassOf(instance) + Hash,
            ObjectInstance => "[object Object]",
            _ => value.ToString(),
        };

    /// <summary>The name of the class that Rhino represents a value by.</summary>
    public static string ClassOf(JsValue value) =>
        value switch
        {
            JsArray => Package + "NativeArray",
            JsDate => Package + "NativeDate",
            JsArguments => Package + "Arguments",
            JsRegExp => Package + "regexp.NativeRegExp",
            JsError => Package + "NativeError",
            ObjectInstance known when KnownClass(known) is { } name => Package + name,
            ScriptFunction { FunctionDeclaration: Acornima.Ast.ArrowFunctionExpression } => Package + "ArrowFunction",
            ScriptFunction => Package + "InterpretedFunction",
            Function => Package + "IdFunctionObject",
            IJsPrimitive wrapper => Package
                + wrapper.Type switch
                {
                    Types.String => "NativeString",
                    Types.Number => "NativeNumber",
                    Types.Boolean => "NativeBoolean",
                    Types.Symbol => "NativeSymbol",
                    _ => "NativeBigInt",
                },
            _ => Package + "NativeObject",
        };

    /// <summary>Classes that are told by the tag of their prototype.</summary>
    private static string? KnownClass(ObjectInstance value) =>
        value is JsObject or Function or IForeignObject
        || value.Get(GlobalSymbolRegistry.ToStringTag) is not JsString tag
            ? null
            : tag.ToString() switch
            {
                var name and ("Math" or "JSON" or "Map" or "Set" or "WeakMap" or "WeakSet" or "Promise") => "Native"
                    + name,
                var name when value is JsTypedArray or JsArrayBuffer || name == "DataView" => "typedarrays.Native"
                    + name,
                "Generator" => "ES6Generator",
                _ => null,
            };

    private static bool IsPlain(ObjectInstance value) =>
        ClassOf(value).EndsWith(".NativeObject", StringComparison.Ordinal);
}
