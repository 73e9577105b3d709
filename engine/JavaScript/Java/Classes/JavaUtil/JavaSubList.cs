using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>A live part of a list.</summary>
internal sealed class JavaSubList(IJavaList whole, int from, int count) : IJavaList
{
    public JavaClass Class => JavaClasses.BuiltIn.Find("java.util.ArrayList$SubList");

    public int Count { get; private set; } = count;

    public IEnumerable<object?> Items => Enumerable.Range(from, Count).Select(whole.Get);

    public object? Get(int index) => whole.Get(from + JavaIndex.Checked(index, Count));

    public bool Add(object? value)
    {
        Insert(Count, value);
        return true;
    }

    public void Insert(int index, object? value)
    {
        whole.Insert(from + JavaIndex.ForInsert(index, Count), value);
        Count++;
    }

    public object? Replace(int index, object? value) => whole.Replace(from + JavaIndex.Checked(index, Count), value);

    public object? RemoveAt(int index)
    {
        var removed = whole.RemoveAt(from + JavaIndex.Checked(index, Count));
        Count--;
        return removed;
    }

    public bool Remove(object? value)
    {
        var index = ListClass.IndexOf(this, value, first: true);
        if (index >= 0)
        {
            RemoveAt(index);
        }

        return index >= 0;
    }

    public void Clear()
    {
        while (Count > 0)
        {
            RemoveAt(Count - 1);
        }
    }
}
