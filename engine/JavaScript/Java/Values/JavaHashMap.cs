using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>A <c>java.util.HashMap</c>: its iteration order is Java's, bucket by bucket.</summary>
public sealed class JavaHashMap : IJavaMap
{
    private readonly Dictionary<object, Node> _nodes = new(JavaEquality.NotNull);
    private readonly JavaHashOrder<Node> _order;
    private int _version;

    /// <param name="capacity">Size of the first table.</param>
    /// <param name="className">Its class.</param>
    public JavaHashMap(int capacity = 16, string className = "java.util.HashMap")
    {
        Class = JavaClasses.BuiltIn.Find(className);
        _order = new JavaHashOrder<Node>(Math.Clamp(capacity, 1, 1 << 20));
    }

    public JavaClass Class { get; }

    public int Count => _nodes.Count;

    public IEnumerable<KeyValuePair<object?, object?>> Entries
    {
        get
        {
            var version = _version;
            foreach (var node in _order.InOrder)
            {
                yield return new(node.Key, node.Value);
                FailFast.Check(version == _version);
            }
        }
    }

    public bool TryGet(object? key, out object? value)
    {
        var found = _nodes.TryGetValue(JavaEquality.Key(key), out var node);
        value = node?.Value;
        return found;
    }

    public object? Put(object? key, object? value)
    {
        if (_nodes.TryGetValue(JavaEquality.Key(key), out var node))
        {
            var before = node.Value;
            node.Value = value;
            return before;
        }

        _nodes[JavaEquality.Key(key)] = node = new Node(key) { Value = value };
        _order.Add(JavaHashCode.Of(key), node);
        _version++;
        return null;
    }

    public object? Remove(object? key)
    {
        if (!_nodes.Remove(JavaEquality.Key(key), out var node))
        {
            return null;
        }

        _order.Remove(JavaHashCode.Of(key), other => ReferenceEquals(other, node));
        _version++;
        return node.Value;
    }

    public void Clear()
    {
        _nodes.Clear();
        _order.Clear();
        _version++;
    }

    private sealed class Node(object? key)
    {
        public object? Key { get; } = key;

        public object? Value { get; set; }
    }
}
