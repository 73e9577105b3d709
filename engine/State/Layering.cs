namespace JourneySim.Engine.State;

/// <summary>Named values over named values.</summary>
public static class Layering
{
    /// <summary>These values with others put over them, by name.</summary>
    public static Dictionary<string, T> Under<T>(
        this IReadOnlyDictionary<string, T> under,
        IReadOnlyDictionary<string, T> over
    )
    {
        var all = new Dictionary<string, T>(under, StringComparer.Ordinal);
        foreach (var (name, value) in over)
        {
            all[name] = value;
        }

        return all;
    }
}
