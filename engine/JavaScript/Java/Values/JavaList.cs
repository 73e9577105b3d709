using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>A list in memory: <c>java.util.ArrayList</c> unless another class is given.</summary>
public sealed class JavaList : IJavaList
{
    private readonly List<object?> _items;

    /// <param name="items">Its first elements.</param>
    /// <param name="className">Its class, such as <c>java.util.LinkedList</c>.</param>
    public JavaList(IEnumerable<object?>? items = null, string className = "java.util.ArrayList")
    {
        _items = items is null ? [] : [.. items];
        Class = JavaClasses.BuiltIn.Find(className);
    }

    public JavaClass Class { get; }

    public int Count => _items.Count;

    public IEnumerable<object?> Items => FailFast.Over(_items);

    internal List<object?> Raw => _items;

    public object? Get(int index) => _items[JavaIndex.Checked(index, _items.Count)];

    public bool Add(object? value)
    {
        _items.Add(value);
        return true;
    }

    public void Insert(int index, object? value) => _items.Insert(JavaIndex.ForInsert(index, _items.Count), value);

    public object? Replace(int index, object? value)
    {
        var before = Get(index);
        _items[index] = value;
        return before;
    }

    public object? RemoveAt(int index)
    {
        var before = Get(index);
        _items.RemoveAt(index);
        return before;
    }

    public bool Remove(object? value)
    {
        var index = _items.FindIndex(item => JavaValues.AreEqual(value, item));
        if (index >= 0)
        {
            _items.RemoveAt(index);
        }

        return index >= 0;
    }

    public void Clear() => _items.Clear();
}
