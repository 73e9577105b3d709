namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>Stable sorting, as Java's. A comparator that contradicts itself can't hang it.</summary>
internal static class JavaSorting
{
    public static List<object?> Sorted(IEnumerable<object?> items, Comparison<object?> compare)
    {
        object?[] from = [.. items];
        Merge(from, new object?[from.Length], 0, from.Length, compare);
        return [.. from];
    }

    private static void Merge(object?[] items, object?[] spare, int from, int to, Comparison<object?> compare)
    {
        if (to - from < 2)
        {
            return;
        }

        var middle = (from + to) / 2;
        Merge(items, spare, from, middle, compare);
        Merge(items, spare, middle, to, compare);
        Array.Copy(items, from, spare, from, to - from);
        for (int left = from, right = middle, at = from; at < to; at++)
        {
            items[at] =
                right >= to || (left < middle && compare(spare[left], spare[right]) <= 0)
                    ? spare[left++]
                    : spare[right++];
        }
    }
}
