using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>A <c>java.util.TreeMap</c>: keys in their natural order or that of a comparator.</summary>
public sealed class JavaTreeMap : IJavaMap
{
    private readonly List<KeyValuePair<object?, object?>> _entries = [];
    private readonly Comparison<object?> _compare;

    /// <param name="compare">The order; null for the natural one.</param>
    /// <param name="className">Its class.</param>
    public JavaTreeMap(Comparison<object?>? compare = null, string className = "java.util.TreeMap")
    {
        _compare = compare ?? JavaOrder.Natural;
        Class = JavaClasses.BuiltIn.Find(className);
    }

    public JavaClass Class { get; }

    public int Count => _entries.Count;

    public IEnumerable<KeyValuePair<object?, object?>> Entries => FailFast.Over(_entries);

    internal IReadOnlyList<KeyValuePair<object?, object?>> Sorted => _entries;

    public bool TryGet(object? key, out object? value)
    {
        var index = IndexOf(key);
        value = index >= 0 ? _entries[index].Value : null;
        return index >= 0;
    }

    public object? Put(object? key, object? value)
    {
        var index = IndexOf(key);
        if (index < 0)
        {
            _entries.Insert(~index, new(key, value));
            return null;
        }

        var before = _entries[index].Value;
        _entries[index] = new(_entries[index].Key, value);
        return before;
    }

    public object? Remove(object? key)
    {
        var index = IndexOf(key);
        if (index < 0)
        {
            return null;
        }

        var before = _entries[index].Value;
        _entries.RemoveAt(index);
        return before;
    }

    public void Clear() => _entries.Clear();

    /// <summary>Where a key is, or the complement of where it would be.</summary>
    internal int IndexOf(object? key)
    {
        if (_entries.Count == 0)
        {
            _compare(key, key);
        }

        var low = 0;
        var high = _entries.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = _compare(key, _entries[middle].Key);
            if (order == 0)
            {
                return middle;
            }

            if (order < 0)
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }

        return ~low;
    }
}
