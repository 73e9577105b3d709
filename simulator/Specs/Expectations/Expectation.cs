using JourneySim.Loading.Source;

namespace JourneySim.Specs.Expectations;

/// <summary>One key of <c>expect:</c>: what it looks at and what it says of it.</summary>
/// <param name="Key">The key in the file.</param>
/// <param name="Check">What differs from the expectation; the value is null when the case does not expect anything of the kind.</param>
internal sealed record Expectation(string Key, Func<SourceValue?, SpecOutcome, IEnumerable<Mismatch>> Check)
{
    /// <summary>The kind of effect under <c>allow:</c> that waives the check when nothing is expected; null when there is nothing to waive.</summary>
    public string? Waiver { get; init; }
}
