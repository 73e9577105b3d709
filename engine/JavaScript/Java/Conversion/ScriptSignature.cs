using Jint.Native;
using Jint.Native.Function;
using JourneySim.Engine.JavaScript.Java.Natives;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.JavaScript.Rhino.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Java.Conversion;

/// <summary>The argument types of a failing call as Rhino's messages name them: <c>string,number,java.util.ArrayList</c>.</summary>
internal static class ScriptSignature
{
    public static string Of(JsCallArguments arguments, bool isEs6) =>
        string.Join(',', Array.ConvertAll(arguments, argument => Of(argument, isEs6)));

    private static string Of(JsValue value, bool isEs6) =>
        value switch
        {
            JsNull => "null",
            JsUndefined => "org.mozilla.javascript.Undefined",
            JsBoolean => "boolean",
            ConsString => "org.mozilla.javascript.ConsString",
            JsString => "string",
            JsNumber or JsBigInt => "number",
            INative native => JavaValues.ClassNameOf(native.Unwrapped),
            IForeignObject foreign => foreign.TypeOf,
            JsRegExp => isEs6 ? "object" : "function",
            Function => "function",
            _ => "object",
        };
}
