using System.Collections.Frozen;
using Jint.Native;
using JourneySim.Engine.JavaScript.Rhino.Lowering;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>The functions that lowered code calls: a table of contents, one line a function. Names: <see cref="LoweredName"/>.</summary>
internal static class LoweredFunctions
{
    private static readonly FrozenDictionary<string, Func<RhinoRealm, JsValue>> Makers = new Dictionary<
        string,
        Func<RhinoRealm, JsValue>
    >(StringComparer.Ordinal)
    { }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every name of a lowered function holds a blank, which no script can write.</summary>
    public static bool IsHelperName(string name) => name.StartsWith("rhino ", StringComparison.Ordinal);

    public static bool IsHelperName(JsValue key) => key is JsString && IsHelperName(key.ToString());

    public static JsValue? Make(RhinoRealm realm, string name) => Makers.GetValueOrDefault(name)?.Invoke(realm);
}
