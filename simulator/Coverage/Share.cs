namespace JourneySim.Coverage;

/// <summary>So many of so many.</summary>
public readonly record struct Share(int Reached, int Total)
{
    /// <summary>100 when there is nothing to reach.</summary>
    public double Percent => Total == 0 ? 100 : 100.0 * Reached / Total;

    public static Share Of(IEnumerable<long> hits)
    {
        var (reached, total) = (0, 0);
        foreach (var hit in hits)
        {
            reached += hit > 0 ? 1 : 0;
            total++;
        }

        return new Share(reached, total);
    }

    public static Share operator +(Share left, Share right) => Add(left, right);

    public static Share Add(Share left, Share right) => new(left.Reached + right.Reached, left.Total + right.Total);
}
