using System.Globalization;

namespace JourneySim.Specs.Suites;

/// <summary>One of several equal parts of a suite, so that the machines of a CI matrix share it.</summary>
/// <param name="Index">From 1.</param>
/// <param name="Count">How many parts there are.</param>
public readonly record struct Shard(int Index, int Count)
{
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Reads <c>i/n</c>; null when it is none.</summary>
    public static Shard? Read(string text) =>
        text.Split('/') is [var i, var n]
        && int.TryParse(i, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        && int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && index >= 1
        && index <= count
            ? new Shard(index, count)
            : null;

    /// <summary>
    /// The cases of this part. Every machine computes the same split: longest first, each to the part with the least time so far; a case without a recorded time counts as
    /// the middle one.
    /// </summary>
    /// <param name="cases">All cases.</param>
    /// <param name="times">Recorded milliseconds by <c>file › case</c>.</param>
    public IReadOnlyList<(Spec Spec, SpecCase Case)> Of(
        IReadOnlyList<(Spec Spec, SpecCase Case)> cases,
        IReadOnlyDictionary<string, double> times
    )
    {
        if (Count == 1)
        {
            return cases;
        }

        var known = times.Values.Order().ToList();
        var middle = known.Count > 0 ? known[(known.Count - 1) / 2] : 1;
        var load = new double[Count];
        var part = new int[cases.Count];
        var longestFirst = cases
            .Index()
            .OrderByDescending(c => times.GetValueOrDefault(KeyOf(c.Item.Spec, c.Item.Case), middle))
            .ThenBy(c => c.Index);
        foreach (var (index, item) in longestFirst)
        {
            var least = Array.IndexOf(load, load.Min());
            part[index] = least;
            load[least] += times.GetValueOrDefault(KeyOf(item.Spec, item.Case), middle);
        }

        var own = Index - 1;
        return [.. cases.Where((_, i) => part[i] == own)];
    }

    /// <summary>What a case is called in times: its file from the workspace's folder, and its name.</summary>
    public static string KeyOf(Spec spec, SpecCase given) =>
        $"{(spec.Path.Length > 0 ? spec.Path : spec.File)} › {given.Name}";
}
