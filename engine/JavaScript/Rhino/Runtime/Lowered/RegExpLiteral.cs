using Jint.Native;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.RegExps;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>A regular expression literal: a new object at each evaluation.</summary>
internal static class RegExpLiteral
{
    public static JsValue Of(RhinoRealm realm, JsValue pattern, JsValue flags) =>
        RegExpMaking.Of(realm, pattern, flags);
}
