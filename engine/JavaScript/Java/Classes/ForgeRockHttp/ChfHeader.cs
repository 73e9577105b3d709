using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockHttp;

/// <summary>One header with its values; well-known names have classes of their own in <c>org.forgerock.http.header</c>.</summary>
/// <remarks>Source: open-source Commons HTTP Framework, run.</remarks>
internal sealed class ChfHeader : IJavaObject
{
    /// <summary>The headers that CHF knows by class: their canonical names.</summary>
    private static readonly Dictionary<string, JavaClass> Known = new[]
    {
        "Accept-API-Version",
        "Accept-Language",
        "Connection",
        "Content-API-Version",
        "Content-Encoding",
        "Content-Length",
        "Content-Type",
        "Cookie",
        "Location",
        "Set-Cookie",
        "X-ForgeRock-TransactionId",
        "Warning",
    }.ToDictionary(name => name, Define, StringComparer.OrdinalIgnoreCase);

    public ChfHeader(string name, IEnumerable<string> values)
    {
        var known = Known.TryGetValue(name, out var type);
        Class = known ? type! : GenericType;
        Name = known ? Known.Keys.First(k => k.Equals(name, StringComparison.OrdinalIgnoreCase)) : name;
        Values = [.. values];
    }

    public static JavaClass Type { get; } =
        JavaClass
            .Define("org.forgerock.http.protocol.Header")
            .Abstract()
            .Method("String getName()", call => call.Self<ChfHeader>().Name)
            .Method("List getValues()", call => new JavaList(call.Self<ChfHeader>().Values))
            .Method("String getFirstValue()", call => call.Self<ChfHeader>().First)
            .Build();

    public static JavaClass GenericType { get; } = Define("Generic");

    public static IEnumerable<JavaClass> KnownTypes => Known.Values;

    public JavaClass Class { get; }

    public string Name { get; }

    public IReadOnlyList<string> Values { get; }

    public string? First => Values.Count == 0 ? null : Values[0];

    public string JavaText => "[" + string.Join(", ", Values.Select(v => $"{Name}: {v}")) + "]";

    public int JavaHash => (31 * JavaHashCode.Of(Name)) + JavaHashCode.Of(JavaText);

    /// <summary>The header as CHF keeps it: a Content-Type rewritten, a Content-Length that is a number.</summary>
    public static ChfHeader Read(string name, IReadOnlyList<string> values)
    {
        if (name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase) && values.Count == 1)
        {
            return new ChfHeader(name, ContentType.Parse(values[0]) is { } type ? [type.Text] : []);
        }

        return
            name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)
            && !(values is [var length] && long.TryParse(length, out var number) && number >= 0)
            ? new ChfHeader(name, [])
            : new ChfHeader(name, values);
    }

    public bool JavaEquals(object? other) =>
        other is ChfHeader header && header.Name == Name && header.Values.SequenceEqual(Values, StringComparer.Ordinal);

    private static JavaClass Define(string name)
    {
        var simple = name switch
        {
            "Accept-API-Version" => "AcceptApiVersion",
            "Content-API-Version" => "ContentApiVersion",
            "X-ForgeRock-TransactionId" => "TransactionId",
            _ => name.Replace("-", "", StringComparison.Ordinal),
        };
        return JavaClass
            .Define($"org.forgerock.http.header.{simple}Header")
            .Extends("org.forgerock.http.protocol.Header")
            .Build();
    }
}
