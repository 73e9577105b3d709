using Jint.Native;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>An error that Rhino raises only when the place is reached.</summary>
internal static class Raise
{
    public static JavaScriptException Of(RhinoRealm realm, string message, string kind) =>
        kind switch
        {
            "ReferenceError" => realm.Errors.ReferenceError(message),
            "SyntaxError" => realm.Errors.SyntaxError(message),
            "RangeError" => realm.Errors.RangeError(message),
            "InternalError" => realm.Errors.InternalError(message),
            "Error" => realm.Errors.Error(message),
            _ => realm.Errors.TypeError(message),
        };
}
