using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.JavaScript.Rhino.Modern;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript;

/// <summary>Tells without running a script what Rhino would refuse of it, and where it would quietly do something else than its author expects.</summary>
public static class ScriptGate
{
    private const int MostLines = 8;

    /// <summary>
    /// The refusal, with every form of today's JavaScript that would be refused next (Rhino itself stops at the first); or the remarks.
    /// </summary>
    /// <param name="script">What is checked.</param>
    /// <param name="dialect">The language version.</param>
    /// <param name="classes">The Java classes that scripts may use.</param>
    public static IReadOnlyList<Diagnostic> Check(Script script, RhinoDialect dialect, ScriptClasses classes)
    {
        try
        {
            var compiled = CompiledScripts.Get(script.Source, script.File, dialect);
            var remarks = compiled.Remarks.Select(r => new Diagnostic(
                r.Code,
                Severity.Warning,
                r.Message,
                new SourceSpan(script.File, r.Line, r.Column),
                r.Hint
            ));
            return
            [
                .. remarks
                    .Concat(JavaClassRemarks.Of(script, compiled, classes))
                    .OrderBy(d => (d.Span?.Line, d.Span?.Column)),
            ];
        }
        catch (RhinoSyntaxException refused)
        {
            return [Refusal(script, dialect, refused), .. Forms(script, dialect)];
        }
    }

    private static Diagnostic Refusal(Script script, RhinoDialect dialect, RhinoSyntaxException refused)
    {
        var name = refused.Name is null ? "" : refused.Name + ": ";
        return new Diagnostic(
            "JS1001",
            Severity.Error,
            $"{(dialect == RhinoDialect.Aic ? "Advanced Identity Cloud" : "AM")} refuses this script: {name}{refused.Message}",
            new SourceSpan(script.File, Math.Max(1, refused.Line), Math.Max(1, refused.Column)),
            RefusalHint.Of(refused) ?? "Every login through a node with this script would end with \"Login failure\"."
        );
    }

    private static IEnumerable<Diagnostic> Forms(Script script, RhinoDialect dialect) =>
        from place in ModernFormFinder.Find(script.Source, dialect)
        group place by place.Form into places
        let first = places.First()
        select new Diagnostic(
            "JS1002",
            Severity.Error,
            $"Not in this engine's language: {first.Form.Name}{Further([.. places.Select(p => p.Line).Where(line => line != first.Line).Distinct()])}.",
            new SourceSpan(script.File, first.Line, first.Column),
            first.Form.Hint
        );

    private static string Further(int[] lines) =>
        lines.Length switch
        {
            0 => "",
            1 => $" (also line {lines[0]})",
            <= MostLines => $" (also lines {string.Join(", ", lines)})",
            _ => $" (also lines {string.Join(", ", lines.Take(MostLines))} and {lines.Length - MostLines} more)",
        };
}
