using JourneySim.Engine.Diagnostics;

namespace JourneySim.Specs.Suites;

/// <summary>Which cases of a suite run.</summary>
public sealed record SpecFilter
{
    public static SpecFilter All { get; } = new();

    /// <summary>Only cases whose full name (<c>journey › case</c>) holds this text, whatever the case of its letters.</summary>
    public string? Name { get; init; }

    /// <summary>Only cases with one of these tags.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Only the case that stands at one of these places; a file without lines here runs whole.</summary>
    public IReadOnlyList<(string File, int Line)> Lines { get; init; } = [];

    /// <summary>Refuses <c>only:</c>, which belongs on a developer's screen.</summary>
    public bool RefuseOnly { get; init; }

    internal bool Takes(Spec spec, SpecCase given) =>
        (Name is null || $"{spec.Journey} › {given.Name}".Contains(Name, StringComparison.OrdinalIgnoreCase))
        && (Tags.Count == 0 || given.Tags.Intersect(Tags, StringComparer.Ordinal).Any())
        && AtLine(spec, given);

    /// <summary>A line means the case that begins at it or last before it.</summary>
    private bool AtLine(Spec spec, SpecCase given)
    {
        var lines = Lines.Where(l => l.File == spec.File).Select(l => l.Line).ToList();
        return lines.Count == 0
            || lines.Exists(line =>
                spec.Cases.Where(c => c.Span.Line <= line).Select(c => c.Span.Line).DefaultIfEmpty().Max()
                == given.Span.Line
            );
    }
}
