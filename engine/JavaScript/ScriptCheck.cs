using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript;

/// <summary>Reads a script as AM's engine would, without running it: whether it is refused, and what it will quietly compute differently.</summary>
public static class ScriptCheck
{
    public static IReadOnlyList<Diagnostic> Of(Script script, RhinoDialect dialect)
    {
        try
        {
            var compiled = CompiledScripts.Get(script.Source, ScriptPlaces.FileOf(script), dialect);
            return
            [
                .. compiled.Remarks.Select(remark => new Diagnostic(
                    remark.Code,
                    Severity.Warning,
                    remark.Message,
                    new SourceSpan(script.File, remark.Line, remark.Column),
                    remark.Hint
                )),
            ];
        }
        catch (RhinoSyntaxException refused)
        {
            var failure = ScriptPlaces.Refused(script, refused);
            return
            [
                new Diagnostic(
                    "JS1001",
                    Severity.Error,
                    $"The script \"{script.Name}\" is refused: {failure.FullText}",
                    failure.Span,
                    failure.Hint
                ),
            ];
        }
    }
}
