using JourneySim.Engine.Diagnostics;

namespace JourneySim.Specs.Suites;

/// <summary>The test files of one workspace, and what is wrong with them.</summary>
/// <param name="Specs">The files that can be read.</param>
/// <param name="Mistakes">What is wrong.</param>
public sealed record SpecSuite(IReadOnlyList<Spec> Specs, IReadOnlyList<Diagnostic> Mistakes)
{
    /// <summary>The cases that a filter takes, in the order of files and cases. While a case says <c>only</c>, others are left out.</summary>
    public IReadOnlyList<(Spec Spec, SpecCase Case)> Select(SpecFilter filter)
    {
        var taken = Specs
            .SelectMany(s => s.Cases.Select(c => (Spec: s, Case: c)))
            .Where(c => filter.Takes(c.Spec, c.Case))
            .ToList();
        var only = taken.FindAll(c => c.Case.Only);
        return only.Count > 0 && !filter.RefuseOnly ? only : taken;
    }

    /// <summary>The mistakes that a filter adds: <c>only</c> where it is refused.</summary>
    public IEnumerable<Diagnostic> Refused(SpecFilter filter) =>
        filter.RefuseOnly
            ? Specs
                .SelectMany(s => s.Cases)
                .Where(c => c.Only)
                .Select(c => new Diagnostic(
                    "TST1010",
                    Severity.Error,
                    $"Case \"{c.Name}\" says only: true, so other cases would quietly not run.",
                    c.Span,
                    "Take it out before it goes to CI."
                ))
            : [];
}
