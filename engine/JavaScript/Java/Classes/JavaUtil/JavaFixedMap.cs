using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>A map that can't be written: of its own, or a view of another (<c>Collections.unmodifiableMap</c>).</summary>
internal sealed class JavaFixedMap(string className, IJavaMap inner) : IJavaMap
{
    public JavaClass Class => JavaClasses.BuiltIn.Find(className);

    public int Count => inner.Count;

    public IEnumerable<KeyValuePair<object?, object?>> Entries => inner.Entries;

    public bool TryGet(object? key, out object? value) => inner.TryGet(key, out value);

    public object? Put(object? key, object? value) => throw Unsupported();

    public object? Remove(object? key) => throw Unsupported();

    public void Clear() => throw Unsupported();

    private static JavaException Unsupported() => new("java.lang.UnsupportedOperationException", null);
}
