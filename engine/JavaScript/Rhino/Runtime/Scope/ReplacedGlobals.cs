using System.Collections.Frozen;
using Jint.Native;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Scope;

/// <summary>The top-level names whose value is not the one Jint brings: a table of contents, one line a name.</summary>
internal static class ReplacedGlobals
{
    public static FrozenDictionary<string, Func<RhinoRealm, JsValue?>> Makers { get; } =
        new Dictionary<string, Func<RhinoRealm, JsValue?>>(StringComparer.Ordinal)
        {
            ["globalThis"] = realm => realm.Standard,
            ["eval"] = GlobalEval.Make,
            ["Function"] = FunctionConstructor.Make,
        }.ToFrozenDictionary(StringComparer.Ordinal);
}
