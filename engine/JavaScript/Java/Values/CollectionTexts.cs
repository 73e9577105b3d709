using System.Text;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>Java's texts of collections and maps: <c>[a, b]</c>, <c>{k=v}</c>.</summary>
internal static class CollectionTexts
{
    /// <summary>A text longer than this is a script that blows up memory: Java ends with OutOfMemoryError.</summary>
    private const int Longest = 64 * 1024 * 1024;

    public static string Of(IJavaCollection collection)
    {
        var text = new StringBuilder("[");
        foreach (var item in collection.Items)
        {
            Separate(text);
            text.Append(ReferenceEquals(item, collection) ? "(this Collection)" : JavaValues.Text(item));
        }

        return text.Append(']').ToString();
    }

    public static string Of(IJavaMap map)
    {
        var text = new StringBuilder("{");
        foreach (var (key, value) in map.Entries)
        {
            Separate(text);
            text.Append(ReferenceEquals(key, map) ? "(this Map)" : JavaValues.Text(key)).Append('=');
            text.Append(ReferenceEquals(value, map) ? "(this Map)" : JavaValues.Text(value));
        }

        return text.Append('}').ToString();
    }

    private static void Separate(StringBuilder text)
    {
        if (text.Length > Longest)
        {
            throw new Definition.JavaException("java.lang.OutOfMemoryError", "Java heap space");
        }

        if (text.Length > 1)
        {
            text.Append(", ");
        }
    }
}
