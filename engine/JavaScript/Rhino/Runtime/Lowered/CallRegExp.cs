using Jint;
using Jint.Native;
using Jint.Native.Function;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>A call of a name that holds a regular expression somewhere in the script: version 0 runs it.</summary>
internal static class CallRegExp
{
    public static JsValue Of(RhinoRealm realm, JsValue[] given)
    {
        var (callee, name) = (given[0], given[1]);
        var arguments = given[2..];
        return callee switch
        {
            JsRegExp => callee.Get("exec").Call(callee, arguments),
            _ when Callables.Are(callee) => callee.Call(JsValue.Undefined, arguments),
            _ => throw realm.Errors.NotFunction(callee, name.ToString()),
        };
    }
}
