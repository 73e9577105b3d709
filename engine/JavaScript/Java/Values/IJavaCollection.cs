using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>A <c>java.util.Collection</c>.</summary>
public interface IJavaCollection : IJavaObject
{
    int Count { get; }

    /// <summary>The elements in the order of its iterator.</summary>
    IEnumerable<object?> Items { get; }

    /// <returns>True when the collection changed.</returns>
    bool Add(object? value);

    bool Remove(object? value);

    void Clear();

    bool Contains(object? value) => Items.Any(item => JavaValues.AreEqual(value, item));

    string IJavaObject.JavaText => CollectionTexts.Of(this);
}
