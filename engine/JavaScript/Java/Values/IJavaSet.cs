using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>A <c>java.util.Set</c>.</summary>
public interface IJavaSet : IJavaCollection
{
    int IJavaObject.JavaHash =>
        JavaNesting.Guard(() => Items.Aggregate(0, static (hash, item) => unchecked(hash + JavaHashCode.Of(item))));

    bool IJavaObject.JavaEquals(object? other) =>
        other is IJavaSet set && set.Count == Count && JavaNesting.Guard(() => set.Items.All(Contains));
}
