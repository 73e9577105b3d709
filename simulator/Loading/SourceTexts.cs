using JourneySim.Engine.Diagnostics;

namespace JourneySim.Loading;

/// <summary>The texts of the files that were read, by the names that spans carry: messages show the lines from here, never from disk.</summary>
public sealed class SourceTexts
{
    private readonly Dictionary<string, string> byFile = new(StringComparer.Ordinal);

    /// <summary>The files that were read.</summary>
    public IEnumerable<string> Files => byFile.Keys;

    /// <summary>The text of a file, or null when it was not read.</summary>
    public string? Find(string file) => byFile.GetValueOrDefault(file);

    /// <summary>The line that a span points to, or null.</summary>
    public SourceExcerpt? Excerpt(SourceSpan? span) =>
        span is { } place && Find(place.File) is { } text ? SourceExcerpt.Of(text, place) : null;

    public void Add(string file, string text) => byFile[file] = text;

    /// <summary>Takes over the texts of other files.</summary>
    public void AddAll(SourceTexts others)
    {
        foreach (var (file, text) in others.byFile)
        {
            byFile.TryAdd(file, text);
        }
    }
}
