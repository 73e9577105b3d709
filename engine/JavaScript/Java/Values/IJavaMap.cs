using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>A <c>java.util.Map</c>.</summary>
public interface IJavaMap : IJavaObject
{
    int Count { get; }

    /// <summary>The entries in the order of its iterator.</summary>
    IEnumerable<KeyValuePair<object?, object?>> Entries { get; }

    bool TryGet(object? key, out object? value);

    /// <returns>The value before, or null.</returns>
    object? Put(object? key, object? value);

    /// <returns>The removed value, or null.</returns>
    object? Remove(object? key);

    void Clear();

    string IJavaObject.JavaText => CollectionTexts.Of(this);

    int IJavaObject.JavaHash =>
        JavaNesting.Guard(() =>
            Entries.Aggregate(
                0,
                static (hash, entry) => unchecked(hash + (JavaHashCode.Of(entry.Key) ^ JavaHashCode.Of(entry.Value)))
            )
        );

    bool IJavaObject.JavaEquals(object? other) =>
        other is IJavaMap map
        && map.Count == Count
        && JavaNesting.Guard(() =>
            Entries.All(entry => map.TryGet(entry.Key, out var value) && JavaValues.AreEqual(entry.Value, value))
        );
}
