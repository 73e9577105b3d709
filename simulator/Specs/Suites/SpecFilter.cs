using System.Text.RegularExpressions;
using JourneySim.Engine.Diagnostics;

namespace JourneySim.Specs.Suites;

/// <summary>Which cases of a suite run.</summary>
public sealed record SpecFilter
{
    private static readonly TimeSpan PatternTime = TimeSpan.FromSeconds(1);

    public static SpecFilter All { get; } = new();

    /// <summary>Only cases whose full name (<c>journey › case</c>) holds this text, whatever the case of its letters, or matches this <c>/pattern/</c>.</summary>
    public string? Name { get; init; }

    /// <summary>Only cases with one of these tags.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>No cases with one of these tags.</summary>
    public IReadOnlyList<string> WithoutTags { get; init; } = [];

    /// <summary>Only the case that stands at one of these places; a file without lines here runs whole.</summary>
    public IReadOnlyList<(string File, int Line)> Lines { get; init; } = [];

    /// <summary>Refuses <c>only:</c>, which belongs on a developer's screen.</summary>
    public bool RefuseOnly { get; init; }

    internal bool Takes(Spec spec, SpecCase given) =>
        (Name is null || Named($"{spec.Journey} › {given.Name}", Name))
        && !given.Tags.Intersect(WithoutTags, StringComparer.Ordinal).Any()
        && (Tags.Count == 0 || given.Tags.Intersect(Tags, StringComparer.Ordinal).Any())
        && AtLine(spec, given);

    /// <exception cref="ArgumentException">The pattern is none.</exception>
    private static bool Named(string name, string wanted) =>
        wanted is ['/', .. var pattern, '/'] && pattern.Length > 0
            ? Regex.IsMatch(name, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime)
            : name.Contains(wanted, StringComparison.OrdinalIgnoreCase);

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
