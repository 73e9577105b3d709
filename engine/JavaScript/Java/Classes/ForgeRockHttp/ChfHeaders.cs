using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockHttp;

/// <summary><c>org.forgerock.http.protocol.Headers</c>: sorted by name, names ignore case, the first spelling stays.</summary>
/// <remarks>Source: open-source Commons HTTP Framework, run.</remarks>
internal sealed class ChfHeaders : IJavaMap
{
    private readonly SortedDictionary<string, ChfHeader> headers = new(StringComparer.OrdinalIgnoreCase);

    public static JavaClass Type { get; } =
        JavaClass
            .Define("org.forgerock.http.protocol.Headers")
            .Implements("Map")
            .Constructor("()", _ => new ChfHeaders())
            .Method(
                "org.forgerock.http.protocol.Header get(Object)",
                call => call.Self<ChfHeaders>().Find(call.Text(0))
            )
            .Method("Object get(Object)", call => call.Self<ChfHeaders>().Find(call.Text(0)))
            .Method("String getFirst(String)", call => call.Self<ChfHeaders>().Find(call.Text(0))?.First)
            .Method("org.forgerock.http.protocol.Header put(String, Object)", Put)
            .Method("org.forgerock.http.protocol.Header put(org.forgerock.http.protocol.Header)", PutHeader)
            .Method("void add(org.forgerock.http.protocol.Header)", AddHeader)
            .Method("void add(String, Object)", Add)
            .Method("void addAll(Map)", call => All(call, (headers, name, value) => headers.Add(name, value)))
            .Method("void putAll(Map)", call => All(call, (headers, name, value) => headers.Put(name, value)))
            .Method(
                "org.forgerock.http.protocol.Header remove(Object)",
                call => call.Self<ChfHeaders>().Remove(call.Text(0))
            )
            .Method("boolean containsKey(Object)", call => call.Self<ChfHeaders>().Find(call.Text(0)) is not null)
            .Method(
                "Map asMapOfHeaders()",
                call => new JavaLinkedMap(call.Self<ChfHeaders>().Entries, "java.util.TreeMap")
            )
            .Method("Map copyAsMultiMapOfStrings()", call => call.Self<ChfHeaders>().Copy())
            .Build();

    public JavaClass Class => Type;

    public int Count => headers.Count;

    public IEnumerable<KeyValuePair<object?, object?>> Entries =>
        headers.Select(header => KeyValuePair.Create<object?, object?>(header.Key, header.Value));

    public string JavaText => Type.Name + "@0";

    public int JavaHash => JavaHashCode.Of(Type.Name);

    public IEnumerable<ChfHeader> All() => headers.Values;

    public bool TryGet(object? key, out object? value)
    {
        value = Find(key as string);
        return value is not null;
    }

    public object? Put(object? key, object? value) => Put(JavaValues.Text(key), value);

    public object? Remove(object? key) => Remove(key as string);

    public void Clear() => headers.Clear();

    public bool JavaEquals(object? other) => ReferenceEquals(this, other);

    public ChfHeader? Find(string? name) => name is null ? null : headers.GetValueOrDefault(name);

    public ChfHeader? Remove(string? name)
    {
        var old = Find(name);
        if (old is not null)
        {
            headers.Remove(name!);
        }

        return old;
    }

    public ChfHeader? Put(string name, object? value)
    {
        if (value is null)
        {
            return Remove(name);
        }

        var old = Find(name);
        var values = Texts(name, value, "put");
        if (values.Count == 0)
        {
            return Remove(name);
        }

        headers[name] = ChfHeader.Read(name, values);
        return old;
    }

    public void Add(string name, object? value)
    {
        if (value is null)
        {
            return;
        }

        IReadOnlyList<string> values = [.. Find(name)?.Values ?? [], .. Texts(name, value, "add")];
        if (values.Count > 0)
        {
            headers[name] = ChfHeader.Read(name, values);
        }
    }

    private static IReadOnlyList<string> Texts(string name, object value, string verb)
    {
        switch (value)
        {
            case string text:
                return [text];
            case ChfHeader header:
                return header.Values;
            case var _ when JavaValues.IsNumber(value) && verb == "put" && Is(name, "Content-Length"):
                return [JavaValues.Text(JavaValues.Whole(value))];
            case IJavaCollection collection:
                return Strings(collection.Items);
            case JavaArray array:
                return Strings(array.Items);
            default:
                throw new JavaException(
                    "java.lang.IllegalArgumentException",
                    verb == "add" ? $"Cannot add values for key '{name}': {JavaValues.Text(value)}"
                        : new ChfHeader(name, []).Class == ChfHeader.GenericType
                            ? $"Cannot put object for key '{name}': {JavaValues.Text(value)}"
                        : $"Cannot parse header value from type: {JavaValues.Text(value)}"
                );
        }
    }

    private static List<string> Strings(IEnumerable<object?> items)
    {
        var texts = new List<string>();
        foreach (var item in items)
        {
            texts.Add(
                item as string
                    ?? throw new JavaException("java.lang.IllegalArgumentException", "Collections must be of strings")
            );
        }

        return texts;
    }

    private static bool Is(string name, string known) => name.Equals(known, StringComparison.OrdinalIgnoreCase);

    private static object? Put(JavaCall call) => call.Self<ChfHeaders>().Put(call.NeedText(0), call[1]);

    private static object? PutHeader(JavaCall call)
    {
        var header = call.Need<ChfHeader>(0);
        return call.Self<ChfHeaders>().Put(header.Name, header);
    }

    private static object? AddHeader(JavaCall call)
    {
        var header = call.Need<ChfHeader>(0);
        call.Self<ChfHeaders>().Add(header.Name, header);
        return null;
    }

    private static object? Add(JavaCall call)
    {
        call.Self<ChfHeaders>().Add(call.NeedText(0), call[1]);
        return null;
    }

    private static object? All(JavaCall call, Action<ChfHeaders, string, object?> each)
    {
        foreach (var (name, value) in call.Need<IJavaMap>(0).Entries)
        {
            each(call.Self<ChfHeaders>(), JavaValues.Text(name), value);
        }

        return null;
    }

    private JavaTreeMap Copy()
    {
        var copy = new JavaTreeMap((a, b) => StringComparer.OrdinalIgnoreCase.Compare(a, b));
        foreach (var header in headers.Values)
        {
            copy.Put(header.Name, new JavaList(header.Values));
        }

        return copy;
    }
}
