using System.Collections.Concurrent;
using JourneySim.Loading.Source;

namespace JourneySim.Loading;

/// <summary>Files that were parsed already and have not changed since: whoever reads a workspace again and again (watching) keeps one of these in <see cref="LoadOptions"/>.</summary>
public sealed class ParsedFiles
{
    private readonly ConcurrentDictionary<string, (string Text, SourceValue Value)> known = new(StringComparer.Ordinal);

    /// <summary>The value of a file with exactly this text, or null.</summary>
    internal SourceValue? Find(string file, string text) =>
        known.TryGetValue(file, out var found) && string.Equals(found.Text, text, StringComparison.Ordinal)
            ? found.Value
            : null;

    /// <summary>Keeps the value of a file that has no mistakes.</summary>
    internal void Keep(string file, string text, SourceValue value) => known[file] = (text, value);
}
