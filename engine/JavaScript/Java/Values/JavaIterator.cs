using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>A <c>java.util.Iterator</c> over C# items.</summary>
internal sealed class JavaIterator(string className, IEnumerable<object?> items, Action<object?, int>? remove)
    : IJavaObject
{
    private List<object?>? _left;
    private int _at;
    private bool _canRemove;
    private int _removed;

    public JavaClass Class { get; } = JavaClasses.BuiltIn.Find(className);

    /// <summary>Items are taken at once: an iterator that removes must not disturb itself.</summary>
    private List<object?> Left => _left ??= [.. items];

    public bool HasNext() => _at < Left.Count;

    public object? Next()
    {
        if (!HasNext())
        {
            throw new JavaException("java.util.NoSuchElementException", null);
        }

        _canRemove = true;
        return Left[_at++];
    }

    public void Remove()
    {
        if (!_canRemove)
        {
            throw new JavaException("java.lang.IllegalStateException", null);
        }

        if (remove is null)
        {
            throw new JavaException("java.lang.UnsupportedOperationException", null);
        }

        _canRemove = false;
        remove(Left[_at - 1], _at - 1 - _removed++);
    }
}
