using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;

/// <summary><c>JsonValue.copy()</c> and <c>clone()</c>: new maps and lists, the same leaves.</summary>
internal static class JsonCopies
{
    private const int Deepest = 500;

    public static object? Deep(object? value) => Deep(value, 0);

    public static object? Shallow(object? value) =>
        value switch
        {
            IJavaMap map => new JavaLinkedMap(map.Entries),
            IJavaCollection list => new JavaList(list.Items),
            _ => value,
        };

    private static object? Deep(object? value, int depth) =>
        depth > Deepest
            ? throw new Definition.JavaException("java.lang.StackOverflowError", null)
            : value switch
            {
                IJavaMap map => new JavaLinkedMap(
                    map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Deep(entry.Value, depth + 1)))
                ),
                IJavaCollection list => new JavaList(list.Items.Select(item => Deep(item, depth + 1))),
                _ => value,
            };
}
