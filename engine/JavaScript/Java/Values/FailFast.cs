using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>Iteration that notices changes from outside, as Java's iterators do.</summary>
internal static class FailFast
{
    public static IEnumerable<T> Over<T>(IEnumerable<T> items)
    {
        using var walk = items.GetEnumerator();
        while (Next(walk))
        {
            yield return walk.Current;
        }
    }

    public static void Check(bool unchanged)
    {
        if (!unchanged)
        {
            throw new JavaException("java.util.ConcurrentModificationException", null);
        }
    }

    private static bool Next<T>(IEnumerator<T> walk)
    {
        try
        {
            return walk.MoveNext();
        }
        catch (InvalidOperationException)
        {
            throw new JavaException("java.util.ConcurrentModificationException", null);
        }
    }
}
