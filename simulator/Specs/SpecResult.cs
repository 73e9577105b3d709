using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Tracing;
using JourneySim.Fakes;
using JourneySim.Specs.Running;
using JourneySim.Traces;

namespace JourneySim.Specs;

/// <summary>What came of one case.</summary>
/// <param name="Spec">The file it stands in.</param>
/// <param name="Case">The case.</param>
/// <param name="Verdict">How it went.</param>
/// <param name="Duration">How long it took.</param>
public sealed record SpecResult(Spec Spec, SpecCase Case, SpecVerdict Verdict, TimeSpan Duration)
{
    private IReadOnlyList<TraceEvent>? trace;

    /// <summary>Everything that happened, secrets covered.</summary>
    public IReadOnlyList<TraceEvent> Trace => trace ??= Covered();

    /// <summary>Everything that happened, as it is.</summary>
    internal IReadOnlyList<TraceEvent> Events { get; init; } = [];

    internal SecretMask Mask { get; init; } = SecretMask.None;

    /// <summary>Without what happened: of thousands of cases that passed nobody asks it again.</summary>
    internal SpecResult Light() => new(Spec, Case, Verdict, Duration);

    /// <summary>The state where the case ended, secrets covered.</summary>
    public IReadOnlyList<StateEntry> State { get; init; } = [];

    /// <summary>The runs of scripts, when they were recorded.</summary>
    public IReadOnlyList<ScriptVisit> Scripts { get; init; } = [];

    /// <summary>A text with the secrets of the case covered.</summary>
    public string Masked(string text) => Mask.Mask(text);

    /// <summary>Most results are never looked into, so the mask is put on when somebody does.</summary>
    private IReadOnlyList<TraceEvent> Covered()
    {
        var shown = new TraceList();
        var masked = new MaskedTraceSink(Mask, shown);
        foreach (var happened in Events)
        {
            masked.Emit(happened);
        }

        return shown.Events;
    }
}

/// <summary>One key of the state where a case ended.</summary>
/// <param name="Layer"><c>shared</c>, <c>transient</c> or <c>secure</c>.</param>
/// <param name="Key">The key.</param>
/// <param name="Value">As JSON text; covered in the transient and secure layers.</param>
public sealed record StateEntry(string Layer, string Key, string Value);

/// <summary>How a case went. A closed family.</summary>
public abstract record SpecVerdict
{
    private SpecVerdict() { }

    public sealed record Passed : SpecVerdict;

    /// <summary>It did not run, for a reason.</summary>
    public sealed record Skipped(string Reason) : SpecVerdict;

    /// <summary>Something came out otherwise than expected.</summary>
    public sealed record Failed(IReadOnlyList<Mismatch> Mismatches) : SpecVerdict;

    /// <summary>The run needs something that is not simulated.</summary>
    public sealed record NotSimulated(string Message) : SpecVerdict;

    /// <summary>The case can't be run as it is written.</summary>
    public sealed record Broken(IReadOnlyList<Diagnostic> Mistakes) : SpecVerdict;
}

/// <summary>One thing that came out otherwise.</summary>
/// <param name="What">Where in the expectation: <c>state.shared.username</c>.</param>
/// <param name="Expected">What was expected, in words or as JSON.</param>
/// <param name="Actual">What came.</param>
/// <param name="Span">Where it is expected; null where nothing expects it.</param>
public sealed record Mismatch(string What, string Expected, string Actual, SourceSpan? Span)
{
    /// <summary>True for an effect that happened though nothing expects it.</summary>
    public bool Unexpected { get; init; }

    /// <summary>What to try, or null.</summary>
    public string? Hint { get; init; }
}
