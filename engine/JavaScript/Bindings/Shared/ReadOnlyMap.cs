using JourneySim.Engine.JavaScript.Java;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Bindings.Shared;

/// <summary>What <c>Collections.unmodifiableMap</c> gives: reads pass, writes raise <c>UnsupportedOperationException</c>.</summary>
internal sealed class ReadOnlyMap(IJavaMap inner) : IJavaMap
{
    public JavaClass Class => JavaClasses.BuiltIn.Find("java.util.Collections$UnmodifiableMap");

    public int Count => inner.Count;

    public IEnumerable<KeyValuePair<object?, object?>> Entries => inner.Entries;

    public bool TryGet(object? key, out object? value) => inner.TryGet(key, out value);

    public object? Put(object? key, object? value) => throw Refused();

    public object? Remove(object? key) => throw Refused();

    public void Clear() => throw Refused();

    private static JavaException Refused() => new("java.lang.UnsupportedOperationException", null);
}
