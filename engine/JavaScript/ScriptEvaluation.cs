using JourneySim.Engine.JavaScript.Java;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.JavaScript.Rhino.Runtime;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript;

/// <summary>Evaluates a text by itself, without the bindings of a node, and says what Rhino would say of its value.</summary>
public static class ScriptEvaluation
{
    /// <param name="source">The author's text.</param>
    /// <param name="fileName">The name that errors carry.</param>
    /// <param name="dialect">The language version.</param>
    /// <param name="limits">What the evaluation may use.</param>
    /// <param name="generation">How Java values come to the text.</param>
    /// <param name="additions">Java classes and objects beside the built-in ones; no class is hidden from the text.</param>
    public static EvaluationAnswer Evaluate(
        string source,
        string fileName,
        RhinoDialect dialect,
        ScriptLimits limits,
        ScriptGeneration generation = ScriptGeneration.Legacy,
        JavaAdditions? additions = null
    )
    {
        var added = additions ?? JavaAdditions.None;
        RhinoScript script;
        try
        {
            script = CompiledScripts.Get(source, fileName, dialect);
        }
        catch (RhinoSyntaxException refused)
        {
            return new EvaluationAnswer.Failed("parse", refused.Name, refused.Message, refused.Line);
        }

        var java = new JavaBridge(
            new JavaSettings
            {
                Generation = generation,
                Known = added.Known,
                Classes = new ScriptClasses("none", [], []),
            }
        );
        var realm = new RhinoRealm(script, java);
        RhinoEngine.Create(realm, limits, TimeZoneInfo.Utc, CancellationToken.None);
        foreach (var (name, make) in added.Bindings)
        {
            java.Bind(name, make(java.Run));
        }

        try
        {
            return Completions.Describe(realm, realm.Evaluate());
        }
        catch (RhinoRunException ended)
        {
            var failure = ended.Failure;
            return new EvaluationAnswer.Failed(failure.Phase, failure.Name, failure.Message, failure.Line);
        }
        catch (JavaErrorException error)
        {
            return new EvaluationAnswer.Failed("run", null, error.Thrown.Message ?? "null", 0);
        }
        catch (ScriptStoppedException stopped)
        {
            return new EvaluationAnswer.Failed("run", null, stopped.Message, stopped.Line);
        }
    }
}
