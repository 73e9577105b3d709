using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>A <c>java.util.Iterator</c> over C# items.</summary>
/// <param name="className">Its class.</param>
/// <param name="items">What it walks over, taken when it is made.</param>
/// <param name="remove">Removes an item at a place; null where that is not supported.</param>
internal sealed class JavaIterator(string className, IEnumerable<object?> items, Action<object?, int>? remove)
    : IJavaObject
{
    private readonly List<object?> _items = [.. items];
    private int _at;
    private bool _canRemove;
    private int _removed;

    public JavaClass Class { get; } = JavaClasses.BuiltIn.Find(className);

    /// <summary>Size of the collection now, where the iterator notices changes from outside.</summary>
    public Func<int>? Size { get; init; }

    /// <summary>An iterator of a list asks the list whether more follows, and so overlooks some changes.</summary>
    public bool AsksList { get; init; }

    public bool HasNext() => AsksList && Size is not null ? _at - _removed != Size() : _at < _items.Count;

    public object? Next()
    {
        RequireUnchanged();
        if (_at >= _items.Count)
        {
            throw new JavaException("java.util.NoSuchElementException", null);
        }

        _canRemove = true;
        return _items[_at++];
    }

    public void Remove()
    {
        if (remove is null)
        {
            throw _canRemove || Size is null
                ? new JavaException("java.lang.UnsupportedOperationException", null)
                : new JavaException("java.lang.IllegalStateException", null);
        }

        if (!_canRemove)
        {
            throw new JavaException("java.lang.IllegalStateException", null);
        }

        RequireUnchanged();
        _canRemove = false;
        remove(_items[_at - 1], _at - 1 - _removed);
        _removed++;
    }

    private void RequireUnchanged() => FailFast.Check(Size is null || Size() == _items.Count - _removed);
}
