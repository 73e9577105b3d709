using JourneySim.Engine.Diagnostics;

namespace JourneySim.Loading;

/// <summary>Collects what is wrong while a file is read, so that the author hears of everything at once.</summary>
internal sealed class Mistakes
{
    private readonly List<Diagnostic> all = [];

    public IReadOnlyList<Diagnostic> All => all;

    public bool HasErrors => all.Any(d => d.Severity == Severity.Error);

    public int Count => all.Count;

    public void Add(Diagnostic diagnostic) => all.Add(diagnostic);

    public void AddAll(IEnumerable<Diagnostic> diagnostics) => all.AddRange(diagnostics);

    public void Error(string code, SourceSpan? span, string message, string? hint = null) =>
        all.Add(new Diagnostic(code, Severity.Error, message, span, hint));

    public void Warning(string code, SourceSpan? span, string message, string? hint = null) =>
        all.Add(new Diagnostic(code, Severity.Warning, message, span, hint));

    /// <summary>"Did you mean", or the whole list when it is short, or null.</summary>
    public static string? DidYouMean(string name, IReadOnlyCollection<string> known)
    {
        if (known.FirstOrDefault(k => string.Equals(k, name, StringComparison.OrdinalIgnoreCase)) is { } otherCase)
        {
            return $"Did you mean \"{otherCase}\"?";
        }

        return NearestName.To(name, known) is { } near ? $"Did you mean \"{near}\"?"
            : known.Count is > 0 and <= 12 ? $"There are {string.Join(", ", known.Select(k => $"\"{k}\""))}."
            : null;
    }
}
