using JourneySim.Engine.JavaScript;
using JourneySim.Engine.JavaScript.Java;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.JavaScript.Rhino.Runtime;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.Tests.JavaScript.Java;

/// <summary>Runs a text with Java at hand and gives the text of its value.</summary>
internal static class JavaBench
{
    public static string Run(
        string source,
        string list = "none",
        ScriptGeneration generation = ScriptGeneration.Legacy,
        JavaAdditions? additions = null,
        IReadOnlyList<string>? minus = null
    )
    {
        var added = additions ?? JavaAdditions.None;
        var settings = new JavaSettings
        {
            Generation = generation,
            Known = added.Known,
            Classes = new ScriptClasses(list, [], minus ?? []),
        };
        var java = new JavaBridge(settings);
        var realm = new RhinoRealm(CompiledScripts.Get(source, "test", RhinoDialect.Aic), java);
        RhinoEngine.Create(realm, ScriptLimits.Default, TimeZoneInfo.Utc, CancellationToken.None);
        foreach (var (name, make) in added.Bindings)
        {
            java.Bind(name, make(java.Run));
        }

        try
        {
            return realm.Evaluate().ToString();
        }
        catch (RhinoRunException ended)
        {
            return ended.Failure.Details;
        }
    }
}
