using JourneySim.Engine.Diagnostics;

namespace JourneySim.Loading.Source;

/// <summary>A list.</summary>
internal sealed class SourceList(IReadOnlyList<SourceValue> items, SourceSpan span) : SourceValue(span)
{
    public IReadOnlyList<SourceValue> Items { get; } = items;

    public override long Size { get; } = 1 + items.Sum(i => i.Size);

    public override string Described => Items.Count == 0 ? "an empty list" : "a list";
}
