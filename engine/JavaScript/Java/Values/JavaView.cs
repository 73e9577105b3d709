using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>A live view of a collection: a map's keys, values or entries. Nothing can be added to it.</summary>
internal class JavaView(
    string className,
    Func<int> count,
    Func<IEnumerable<object?>> items,
    Func<object?, bool> remove,
    Action clear
) : IJavaCollection
{
    public JavaClass Class { get; } = JavaClasses.BuiltIn.Find(className);

    public int Count => count();

    public IEnumerable<object?> Items => items();

    public bool Add(object? value) => throw new JavaException("java.lang.UnsupportedOperationException", null);

    public bool Remove(object? value) => remove(value);

    public void Clear() => clear();
}
