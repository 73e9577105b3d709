using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary><c>f() = value</c>: Rhino's grammar takes it; it fails when it is reached.</summary>
internal static class AssignToCall
{
    public static JavaScriptException Of(RhinoRealm realm, JsValue callee) =>
        Callables.Are(callee)
            ? realm.Errors.ReferenceError(
                $"Function {RhinoValues.TextOf(callee)} can not be used as the left-hand side of assignment or as an operand of ++ or -- operator."
            )
            : realm.Errors.NotFunction(callee);
}
