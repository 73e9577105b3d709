using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Lowering;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>A direct call of <c>eval</c>: the text is compiled by Rhino's grammar and runs where the call stands.</summary>
internal static class Evaluation
{
    public static JsValue Direct(RhinoRealm realm, JsValue[] given)
    {
        var (callee, variables, self) = (given[0], given[1], given[2]);
        var arguments = given[3..];
        if (!ReferenceEquals(callee, realm.Eval))
        {
            return Callables.Are(callee)
                ? callee.Call(JsValue.Undefined, arguments)
                : throw realm.Errors.NotFunction(callee, "eval");
        }

        return arguments is [JsString text, ..]
            ? Run(realm, text.ToString(), variables as DynamicNames, self)
            : arguments.At(0);
    }

    /// <summary>Runs a text where the engine stands just now: a function made here sees the variables of the caller.</summary>
    public static JsValue Run(RhinoRealm realm, string text, DynamicNames? variables, JsValue self)
    {
        var code = realm.Texts.Eval(text);
        foreach (var (name, isConstant) in code.Declared)
        {
            if (variables is not null)
            {
                variables.Declare(realm, name, isConstant);
            }
            else
            {
                Constants.Declare(realm, name, isConstant);
            }
        }

        return new ScriptFunction(realm.Engine, code.Function, strict: false).Call(self, []);
    }
}
