using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>A view of a list that can't be written (<c>Collections.unmodifiableList</c>).</summary>
internal sealed class JavaFixedView(string className, IJavaList inner) : IJavaList
{
    public JavaClass Class => JavaClasses.BuiltIn.Find(className);

    public int Count => inner.Count;

    public IEnumerable<object?> Items => inner.Items;

    public object? Get(int index) => inner.Get(index);

    public bool Contains(object? value) => inner.Contains(value);

    public bool Add(object? value) => throw Unsupported();

    public void Insert(int index, object? value) => throw Unsupported();

    public object? Replace(int index, object? value) => throw Unsupported();

    public object? RemoveAt(int index) => throw Unsupported();

    public bool Remove(object? value) => throw Unsupported();

    public void Clear() => throw Unsupported();

    private static JavaException Unsupported() => new("java.lang.UnsupportedOperationException", null);
}
