using Jint;
using Jint.Native;
using Jint.Runtime;
using Jint.Runtime.Interop;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>The function <c>eval</c>. Called by another name it evaluates at the script's top level.</summary>
internal static class GlobalEval
{
    public static JsValue Make(RhinoRealm realm) => realm.Eval;

    public static ClrFunction Create(RhinoRealm realm) =>
        new(
            realm.Engine,
            "eval",
            (_, arguments) =>
                arguments.At(0) is JsString text
                    ? realm.GlobalCode.Run(() => Evaluation.Run(realm, text.ToString(), null, realm.Scope))
                    : arguments.At(0),
            1,
            Jint.Runtime.Descriptors.PropertyFlag.Configurable
        );
}
