namespace JourneySim.Conformance.Fuzzing;

/// <summary>Chance from a seed (SplitMix64): the same seed makes the same programs on every machine and .NET version.</summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    public int Below(int bound)
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)bound);
    }

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Percent(int percent) => Below(100) < percent;

    public T OneOf<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public string OneOf(params ReadOnlySpan<string> items) => items[Below(items.Length)];

    /// <summary>One of some ways to make a text, each with its share.</summary>
    public string Choose(params ReadOnlySpan<(int Share, Func<string> Make)> ways)
    {
        var all = 0;
        foreach (var (share, _) in ways)
        {
            all += share;
        }

        var drawn = Below(all);
        foreach (var (share, make) in ways)
        {
            if ((drawn -= share) < 0)
            {
                return make();
            }
        }

        throw new InvalidOperationException("No way was chosen.");
    }

    public string Some(int least, int most, string separator, Func<string> make) =>
        string.Join(separator, Enumerable.Range(0, Between(least, most)).Select(_ => make()));
}
