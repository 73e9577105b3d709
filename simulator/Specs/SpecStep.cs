using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Requests;
using JourneySim.Loading.Source;

namespace JourneySim.Specs;

/// <summary>What the user does next. A closed family.</summary>
internal abstract record SpecStep(SourceSpan Span)
{
    /// <summary>What the user must be asked before it; null does not care.</summary>
    public SourceValue? Asked { get; init; }

    /// <summary>What the request of this step carries beyond what the case is given; null adds nothing.</summary>
    public JourneyRequest? Request { get; init; }

    /// <summary>Answers what is asked: by type, prompt or id (a map), or by position (a list).</summary>
    public sealed record Answer(SourceValue Given, SourceSpan Span) : SpecStep(Span);

    /// <summary>Opens the link of a suspended journey.</summary>
    public sealed record Resume(SourceSpan Span) : SpecStep(Span);

    /// <summary>Lets time go by.</summary>
    public sealed record Advance(TimeSpan Time, SourceSpan Span) : SpecStep(Span);

    /// <summary>Only looks at what is asked.</summary>
    public sealed record Look(SourceSpan Span) : SpecStep(Span);
}
