using Jint;
using Jint.Native;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.RegExps;

/// <summary>What every regular expression has of its own in Rhino, besides <c>lastIndex</c>; to a modern engine these are getters.</summary>
internal static class RegExpOwn
{
    public static IReadOnlyList<string> Names { get; } = ["multiline", "ignoreCase", "global", "source"];

    public static bool Has(JsValue name) => name is JsString && Names.Contains(name.ToString(), StringComparer.Ordinal);

    /// <summary>The descriptor of one of them: fixed data.</summary>
    public static JsValue Describe(RhinoRealm realm, JsRegExp pattern, JsValue name)
    {
        var told = new JsObject(realm.Engine);
        told.FastSetDataProperty("value", pattern.Get(name));
        foreach (var attribute in (ReadOnlySpan<string>)["writable", "enumerable", "configurable"])
        {
            told.FastSetDataProperty(attribute, JsBoolean.False);
        }

        return told;
    }
}
