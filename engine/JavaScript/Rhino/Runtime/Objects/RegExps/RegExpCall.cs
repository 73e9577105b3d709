using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.RegExps;

/// <summary>In language version 0 a regular expression can be called: it runs <c>exec</c>.</summary>
internal sealed class RegExpCall(RhinoRealm realm, JsRegExp pattern)
{
    public Function Function =>
        new NativeFunction(
            realm,
            tag: null,
            "",
            1,
            (_, _, arguments) => RegExpMembers.Execute(realm, pattern, arguments.At(0))
        );
}
