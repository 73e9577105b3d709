using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Bindings.Shared;

/// <summary>Makes the kinds of maps that AM gives to scripts.</summary>
internal static class JavaMaps
{
    /// <summary>A <c>HashMap</c> of these entries.</summary>
    public static JavaHashMap Hash(IEnumerable<KeyValuePair<string, string>> entries)
    {
        var map = new JavaHashMap();
        foreach (var (key, value) in entries)
        {
            map.Put(key, value);
        }

        return map;
    }

    /// <summary>A <c>TreeMap</c> whose keys ignore case: a repeated key is one list.</summary>
    public static JavaTreeMap Lists(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var map = new JavaTreeMap(IgnoringCase);
        foreach (var (name, value) in pairs)
        {
            if (map.TryGet(name, out var found))
            {
                ((JavaList)found!).Add(value);
            }
            else
            {
                map.Put(name, new JavaList([value]));
            }
        }

        return map;
    }

    /// <summary>Java's <c>String.CASE_INSENSITIVE_ORDER</c>: it takes texts only.</summary>
    private static int IgnoringCase(object? left, object? right) =>
        string.Compare(Text(left), Text(right), StringComparison.OrdinalIgnoreCase);

    private static string Text(object? key) =>
        key switch
        {
            string text => text,
            null => throw new JavaException("java.lang.NullPointerException", null),
            _ => throw new JavaException(
                "java.lang.ClassCastException",
                $"class {JavaValues.ClassNameOf(key)} cannot be cast to class java.lang.String"
            ),
        };
}
