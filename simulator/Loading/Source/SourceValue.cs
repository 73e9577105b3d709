using JourneySim.Engine.Diagnostics;

namespace JourneySim.Loading.Source;

/// <summary>A value read from a YAML or JSON file, with its place. A closed family: <see cref="SourceScalar"/>, <see cref="SourceList"/>, <see cref="SourceMap"/>.</summary>
internal abstract class SourceValue(SourceSpan span)
{
    public SourceSpan Span { get; } = span;

    /// <summary>How many values it holds with all aliases expanded, itself included.</summary>
    public abstract long Size { get; }

    /// <summary>What it is, for messages: <c>a list</c>, <c>the text "x"</c>.</summary>
    public abstract string Described { get; }
}
