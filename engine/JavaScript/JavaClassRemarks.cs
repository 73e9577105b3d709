using System.Collections.Frozen;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript.Java;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript;

/// <summary>Java classes that a script names and will not get: Rhino shows an empty package in their place, and fails when it is called.</summary>
internal static class JavaClassRemarks
{
    private static readonly FrozenSet<string> Roots = new[]
    {
        "java",
        "javax",
        "org",
        "com",
        "edu",
        "net",
        "Packages",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <param name="script">The script.</param>
    /// <param name="compiled">What it was compiled to; only one that mentions a package is read again.</param>
    /// <param name="classes">The Java classes that scripts may use.</param>
    public static IEnumerable<Diagnostic> Of(Script script, RhinoScript compiled, ScriptClasses classes)
    {
        if (!Roots.Overlaps(compiled.MentionedNames))
        {
            yield break;
        }

        var isAllowed = ClassFilter.Of(classes, script.Generation);
        var places = DottedNames
            .Of(script.Source, compiled.Dialect, Roots)
            .Select(name => (Class: ClassOf(name.Parts), Span: new SourceSpan(script.File, name.Line, name.Column)))
            .Where(place => place.Class is not null)
            .DistinctBy(place => place.Class, StringComparer.Ordinal);
        foreach (var (javaClass, span) in places)
        {
            if (Remark(javaClass!, isAllowed, script.Generation) is { } remark)
            {
                yield return remark with
                {
                    Span = span,
                };
            }
        }
    }

    private static Diagnostic? Remark(string javaClass, Func<string, bool> isAllowed, ScriptGeneration generation)
    {
        var scripts = generation == ScriptGeneration.Legacy ? "legacy" : "next generation";
        if (!isAllowed(javaClass))
        {
            return new Diagnostic(
                "JS2014",
                Severity.Warning,
                $"{javaClass} is not among the classes that {scripts} scripts may use: it is an empty package here, and new or a call fails.",
                null,
                "Do it without the class. A self-managed AM can allow it; then say so under classes: { plus: […] } in journeysim.yaml."
            );
        }

        return JavaClasses.BuiltIn.TryFind(javaClass, out _)
            ? null
            : new Diagnostic(
                "JS2015",
                Severity.Hint,
                $"{javaClass} is allowed on a tenant but not simulated: a run stops where it is used.",
                null,
                "docs/classes.md lists what is simulated."
            );
    }

    /// <summary>Up to the first part that begins as classes do; inner classes belong to it.</summary>
    private static string? ClassOf(IReadOnlyList<string> parts)
    {
        var from = parts[0] == "Packages" ? 1 : 0;
        for (var i = from + 1; i < parts.Count; i++)
        {
            if (char.IsAsciiLetterUpper(parts[i][0]))
            {
                return string.Join('.', parts.Skip(from).Take(i - from + 1));
            }
        }

        return null;
    }
}
