using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>Neighbours of a key in a sorted map.</summary>
internal static class SortedKeys
{
    public static KeyValuePair<object?, object?>? Near(JavaTreeMap map, object? key, bool below, bool orEqual)
    {
        var found = map.IndexOf(key);
        var at =
            found >= 0 && orEqual ? found
            : found >= 0 ? found + (below ? -1 : 1)
            : below ? ~found - 1
            : ~found;
        return at >= 0 && at < map.Count ? map.Sorted[at] : null;
    }
}
