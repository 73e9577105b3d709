using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript;

/// <summary>Tells without running a script what Rhino would refuse of it, and where it would quietly do something else than its author expects.</summary>
public static class ScriptGate
{
    /// <summary>The refusal (one: Rhino stops at the first), or the remarks.</summary>
    public static IReadOnlyList<Diagnostic> Check(Script script, RhinoDialect dialect)
    {
        try
        {
            return
            [
                .. CompiledScripts
                    .Get(script.Source, script.File, dialect)
                    .Remarks.Select(r => new Diagnostic(
                        r.Code,
                        Severity.Warning,
                        r.Message,
                        new SourceSpan(script.File, r.Line, r.Column),
                        r.Hint
                    )),
            ];
        }
        catch (RhinoSyntaxException refused)
        {
            var name = refused.Name is null ? "" : refused.Name + ": ";
            return
            [
                new Diagnostic(
                    "JS1001",
                    Severity.Error,
                    $"{(dialect == RhinoDialect.Aic ? "Advanced Identity Cloud" : "AM")} refuses this script: {name}{refused.Message}",
                    new SourceSpan(script.File, Math.Max(1, refused.Line), Math.Max(1, refused.Column)),
                    "Every login through a node with this script would end with \"Login failure\"."
                ),
            ];
        }
    }
}
