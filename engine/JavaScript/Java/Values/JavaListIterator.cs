using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>A <c>java.util.ListIterator</c>: walks a list both ways and changes it.</summary>
internal sealed class JavaListIterator(string className, IJavaList list, int at) : IJavaObject
{
    private int _at = JavaIndex.ForInsert(at, list.Count);
    private int _last = -1;
    private int _size = list.Count;

    public JavaClass Class { get; } = JavaClasses.BuiltIn.Find(className);

    public int NextIndex => _at;

    public bool HasNext() => _at != list.Count;

    public bool HasPrevious() => _at != 0;

    public object? Next()
    {
        RequireUnchanged();
        _last = _at < list.Count ? _at++ : throw new JavaException("java.util.NoSuchElementException", null);
        return list.Get(_last);
    }

    public object? Previous()
    {
        RequireUnchanged();
        _last = _at > 0 ? --_at : throw new JavaException("java.util.NoSuchElementException", null);
        return list.Get(_last);
    }

    public void Set(object? value)
    {
        RequireLast();
        list.Replace(_last, value);
    }

    public void Remove()
    {
        RequireLast();
        list.RemoveAt(_last);
        _at = _last;
        _last = -1;
        _size = list.Count;
    }

    public void Add(object? value)
    {
        RequireUnchanged();
        list.Insert(_at++, value);
        _last = -1;
        _size = list.Count;
    }

    private void RequireLast()
    {
        if (_last < 0)
        {
            throw new JavaException("java.lang.IllegalStateException", null);
        }

        RequireUnchanged();
    }

    private void RequireUnchanged() => FailFast.Check(list.Count == _size);
}
