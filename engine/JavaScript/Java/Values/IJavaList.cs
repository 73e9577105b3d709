using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>A <c>java.util.List</c>.</summary>
public interface IJavaList : IJavaCollection
{
    object? Get(int index);

    void Insert(int index, object? value);

    /// <returns>The element before.</returns>
    object? Replace(int index, object? value);

    /// <returns>The removed element.</returns>
    object? RemoveAt(int index);

    int IJavaObject.JavaHash =>
        JavaNesting.Guard(() =>
            Items.Aggregate(1, static (hash, item) => unchecked((31 * hash) + JavaHashCode.Of(item)))
        );

    bool IJavaObject.JavaEquals(object? other) =>
        other is IJavaList list && JavaNesting.Guard(() => Items.SequenceEqual(list.Items, JavaEquality.Instance));
}
