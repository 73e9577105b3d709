using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;

/// <summary>
/// <c>org.forgerock.json.JsonValue</c> around a Java value. Reading what is not there gives a JsonValue of null, never null; reading a value
/// as another type raises <c>JsonValueException</c> with the way to it.
/// </summary>
/// <param name="value">The Java value; a JsonValue is taken out of its wrapper.</param>
/// <param name="pointer">Where it was read from.</param>
/// <remarks>Source: open-source Commons JSON, run.</remarks>
internal sealed class JsonValue(object? value, JsonPointer? pointer = null) : IJavaObject
{
    /// <summary>The hidden class of its iterator.</summary>
    public const string IteratorName = "org.forgerock.json.JsonValue$2";

    public static JavaClass Type { get; } = JsonValueMembers.Define();

    public JavaClass Class => Type;

    public JsonPointer Pointer { get; } = pointer ?? (value as JsonValue)?.Pointer ?? JsonPointer.Root;

    public object? Value { get; set; } = value is JsonValue inner ? inner.Value : value;

    public string JavaText => JsonValueText.Of(Value);

    public IEnumerable<string> Keys =>
        Value switch
        {
            IJavaMap map => map.Entries.Select(entry => entry.Key).OfType<string>(),
            IJavaList list => Enumerable.Range(0, list.Count).Select(i => JavaValues.Text(i)),
            _ => [],
        };

    /// <summary>The value as a type, null when it is null.</summary>
    public T? As<T>(string javaClass)
        where T : class => Value is null ? null : Value as T ?? throw Expecting(javaClass);

    public object? Number() =>
        Value is null || JavaValues.IsNumber(Value) ? Value : throw Expecting("java.lang.Number");

    /// <summary>The elements, each of a type.</summary>
    public IJavaList? ListOf(string javaClass, Func<object, bool> fits)
    {
        var list = As<IJavaList>("java.util.List");
        return list is null || list.Items.All(item => item is null || fits(item))
            ? list
            : throw Fail($"Expecting a List of {javaClass} elements");
    }

    public JsonValue Get(string key)
    {
        object? found = null;
        if (Value is IJavaMap map)
        {
            map.TryGet(key, out found);
        }
        else if (Value is IJavaList list && Index(key) is var index and >= 0 && index < list.Count)
        {
            found = list.Get(index);
        }

        return new JsonValue(found, Pointer.Child(key));
    }

    public JsonValue Get(int index) =>
        index < 0 ? throw OutOfRange(index)
        : Value is IJavaList list
            ? new JsonValue(index < list.Count ? list.Get(index) : null, Pointer.Child(JavaValues.Text(index)))
        : new JsonValue(null, Pointer.Child(JavaValues.Text(index)));

    public bool IsDefined(string key) =>
        Value switch
        {
            IJavaMap map => map.TryGet(key, out _),
            IJavaList list => Index(key) is var index and >= 0 && index < list.Count,
            _ => false,
        };

    public JsonValue Put(string key, object? given)
    {
        switch (Value)
        {
            case IJavaMap map:
                map.Put(key, Unwrapped(given));
                return this;
            case IJavaList:
                return Put(Index(key), given);
            default:
                throw Fail("Expecting a Map or List");
        }
    }

    public JsonValue Put(int index, object? given)
    {
        var list = Value as IJavaList ?? throw Fail("Expecting a List");
        if (index < 0 || index > list.Count)
        {
            throw OutOfRange(index);
        }

        if (index == list.Count)
        {
            list.Add(Unwrapped(given));
        }
        else
        {
            list.Replace(index, Unwrapped(given));
        }

        return this;
    }

    public JsonValue Add(object? given)
    {
        (Value as IJavaCollection ?? throw Fail("Expecting a List")).Add(Unwrapped(given));
        return this;
    }

    public JsonValue Add(string key, object? given)
    {
        switch (Value)
        {
            case IJavaMap map when map.TryGet(key, out _):
                throw Fail($"Map key {key} already exists");
            case IJavaMap map:
                map.Put(key, Unwrapped(given));
                return this;
            case IJavaList:
                return Insert(key == "-" ? ((IJavaList)Value).Count : Index(key), given);
            default:
                throw Fail("Expecting a Map or List");
        }
    }

    public JsonValue Insert(int index, object? given)
    {
        var list = Value as IJavaList ?? throw Fail("Expecting a List");
        if (index < 0 || index > list.Count)
        {
            throw OutOfRange(index);
        }

        list.Insert(index, Unwrapped(given));
        return this;
    }

    public void Remove(string key)
    {
        if (Value is IJavaMap map)
        {
            map.Remove(key);
        }
        else if (Value is IJavaList list && Index(key) is var index and >= 0 && index < list.Count)
        {
            list.RemoveAt(index);
        }
    }

    public JavaException Expecting(string javaClass) => Fail($"Expecting a {javaClass}");

    public JavaException Fail(string message, JavaException? cause = null) =>
        new("org.forgerock.json.JsonValueException", $"{Pointer.JavaText}: {message}", cause);

    private static object? Unwrapped(object? given) => given is JsonValue json ? json.Value : given;

    /// <summary>A key as a place in a list; -1 when it is none.</summary>
    private static int Index(string key) =>
        int.TryParse(key, System.Globalization.CultureInfo.InvariantCulture, out var index) ? index : -1;

    private JavaException OutOfRange(int index) => Fail($"List index out of range: {index}");
}
