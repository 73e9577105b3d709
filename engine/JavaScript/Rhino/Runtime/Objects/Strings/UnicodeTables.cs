using System.Globalization;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Strings;

/// <summary>
/// The character data behind normal forms, read from <c>normalization.txt</c>: combining classes by range, decompositions, and which of them never
/// compose again.
/// </summary>
internal sealed class UnicodeTables
{
    private readonly Dictionary<int, byte> combining = [];
    private readonly Dictionary<int, int[]> canonical = [];
    private readonly Dictionary<int, int[]> compatible = [];
    private readonly Dictionary<(int First, int Second), int> composites = [];

    private UnicodeTables(IReadOnlyDictionary<string, string> lines)
    {
        foreach (var range in lines["combining"].Split(' '))
        {
            var (span, mark) = Halves(range, ':');
            var ends = span.Split('-');
            for (var point = Hex(ends[0]); point <= Hex(ends[^1]); point++)
            {
                combining[point] = byte.Parse(mark, CultureInfo.InvariantCulture);
            }
        }

        var never = lines["never"].Split(' ').Select(Hex).ToHashSet();
        Fill(canonical, lines["canonical"]);
        Fill(compatible, lines["compatible"]);
        foreach (var (point, parts) in canonical)
        {
            if (parts is [var first, var second] && !never.Contains(point))
            {
                composites[(first, second)] = point;
            }
        }
    }

    public static UnicodeTables Read()
    {
        using var stream = typeof(UnicodeTables).Assembly.GetManifestResourceStream("normalization.txt")!;
        using var reader = new StreamReader(stream);
        return new UnicodeTables(
            reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => Halves(line.TrimEnd('\r'), ' '))
                .ToDictionary(line => line.Name, line => line.Value, StringComparer.Ordinal)
        );
    }

    public int Combining(int point) => combining.GetValueOrDefault(point);

    public int[]? Decomposition(int point, bool isCompatible) =>
        canonical.GetValueOrDefault(point) ?? (isCompatible ? compatible.GetValueOrDefault(point) : null);

    public int? Composite(int first, int second) =>
        composites.TryGetValue((first, second), out var whole) ? whole : null;

    private static void Fill(Dictionary<int, int[]> table, string entries)
    {
        foreach (var entry in entries.Split(','))
        {
            var (point, parts) = Halves(entry, '=');
            table[Hex(point)] = [.. parts.Split(' ').Select(Hex)];
        }
    }

    private static (string Name, string Value) Halves(string text, char between)
    {
        var at = text.IndexOf(between, StringComparison.Ordinal);
        return (text[..at], text[(at + 1)..]);
    }

    private static int Hex(string digits) =>
        int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
