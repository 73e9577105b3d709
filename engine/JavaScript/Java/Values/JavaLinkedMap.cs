using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>A <c>java.util.LinkedHashMap</c>: keys keep the order in which they first came.</summary>
public sealed class JavaLinkedMap : IJavaMap
{
    private readonly Dictionary<object, LinkedListNode<KeyValuePair<object?, object?>>> _nodes = new(
        JavaEquality.NotNull
    );
    private readonly LinkedList<KeyValuePair<object?, object?>> _order = new();

    /// <param name="entries">Its first entries.</param>
    /// <param name="className">Its class.</param>
    public JavaLinkedMap(
        IEnumerable<KeyValuePair<object?, object?>>? entries = null,
        string className = "java.util.LinkedHashMap"
    )
    {
        Class = JavaClasses.BuiltIn.Find(className);
        foreach (var (key, value) in entries ?? [])
        {
            Put(key, value);
        }
    }

    public JavaClass Class { get; }

    public int Count => _nodes.Count;

    public IEnumerable<KeyValuePair<object?, object?>> Entries => FailFast.Over(_order);

    public bool TryGet(object? key, out object? value)
    {
        var found = _nodes.TryGetValue(JavaEquality.Key(key), out var node);
        value = found ? node!.Value.Value : null;
        return found;
    }

    public object? Put(object? key, object? value)
    {
        if (_nodes.TryGetValue(JavaEquality.Key(key), out var node))
        {
            var before = node.Value.Value;
            node.ValueRef = new(node.Value.Key, value);
            return before;
        }

        _nodes[JavaEquality.Key(key)] = _order.AddLast(new KeyValuePair<object?, object?>(key, value));
        return null;
    }

    public object? Remove(object? key)
    {
        if (!_nodes.Remove(JavaEquality.Key(key), out var node))
        {
            return null;
        }

        _order.Remove(node);
        return node.Value.Value;
    }

    public void Clear()
    {
        _nodes.Clear();
        _order.Clear();
    }
}
