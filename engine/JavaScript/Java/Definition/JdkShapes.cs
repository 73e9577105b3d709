using System.Diagnostics.CodeAnalysis;

namespace JourneySim.Engine.JavaScript.Java.Definition;

/// <summary>The declarations of the JDK's classes, recorded from OpenJDK 17: which members exist and in which order.</summary>
internal static class JdkShapes
{
    private static readonly Lazy<(string Text, Dictionary<string, int> Starts)> Index = new(Read);

    public static bool Has(string name) => Index.Value.Starts.ContainsKey(name);

    /// <summary>The lines that declare a class.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out string[]? lines)
    {
        lines = null;
        var (text, starts) = Index.Value;
        if (!starts.TryGetValue(name, out var start))
        {
            return false;
        }

        var end = text.IndexOf("\n@", start, StringComparison.Ordinal);
        lines = (end < 0 ? text[start..] : text[start..end]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return true;
    }

    private static (string Text, Dictionary<string, int> Starts) Read()
    {
        using var stream = typeof(JdkShapes).Assembly.GetManifestResourceStream("jdk17.txt")!;
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd().Replace("\r", "", StringComparison.Ordinal);
        var starts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (
            var at = text.IndexOf("\n@", StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf("\n@", at + 2, StringComparison.Ordinal)
        )
        {
            var end = text.IndexOf('\n', at + 2);
            starts[text[(at + 2)..end]] = end + 1;
        }

        return (text, starts);
    }
}
