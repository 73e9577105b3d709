using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;

/// <summary><c>org.forgerock.json.JsonPointer</c>: the way to a value, <c>/a/0</c>; the root is <c>/</c>.</summary>
/// <param name="tokens">The steps.</param>
/// <remarks>Source: open-source Commons JSON, run.</remarks>
internal sealed class JsonPointer(IReadOnlyList<string> tokens) : IJavaObject
{
    public static JavaClass Type { get; } =
        JavaClass
            .Define("org.forgerock.json.JsonPointer")
            .Implements("Iterable")
            .Constructor("()", _ => Root)
            .Constructor("(String)", call => Parse(call.NeedText(0)))
            .Static("org.forgerock.json.JsonPointer ptr(String)", call => Parse(call.NeedText(0)))
            .Method(
                "org.forgerock.json.JsonPointer child(String)",
                call => call.Self<JsonPointer>().Child(call.NeedText(0))
            )
            .Method(
                "org.forgerock.json.JsonPointer child(int)",
                call => call.Self<JsonPointer>().Child(JavaValues.Text(call[0]))
            )
            .Method("String get(int)", call => call.Self<JsonPointer>().Tokens[call.Int(0)])
            .Method("boolean isEmpty()", call => call.Self<JsonPointer>().Tokens.Count == 0)
            .Method("String leaf()", call => call.Self<JsonPointer>().Leaf)
            .Method("org.forgerock.json.JsonPointer parent()", call => call.Self<JsonPointer>().Parent())
            .Method("int size()", call => call.Self<JsonPointer>().Tokens.Count)
            .Method("String[] toArray()", call => JavaArray.Strings(call.Self<JsonPointer>().Tokens))
            .Method("java.util.Iterator iterator()")
            .Build();

    public static JsonPointer Root { get; } = new([]);

    public JavaClass Class => Type;

    public IReadOnlyList<string> Tokens { get; } = tokens;

    public string? Leaf => Tokens.Count == 0 ? null : Tokens[^1];

    public string JavaText =>
        Tokens.Count == 0
            ? "/"
            : string.Concat(
                Tokens.Select(t =>
                    "/" + t.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
                )
            );

    public int JavaHash => Tokens.Aggregate(1, (hash, token) => unchecked((31 * hash) + Values.JavaHashCode.Of(token)));

    public static JsonPointer Parse(string text) =>
        new([
            .. text.Split('/', StringSplitOptions.RemoveEmptyEntries)
                .Select(t =>
                    t.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)
                ),
        ]);

    public JsonPointer Child(string token) => new([.. Tokens, token]);

    public bool JavaEquals(object? other) =>
        other is JsonPointer pointer && pointer.Tokens.SequenceEqual(Tokens, StringComparer.Ordinal);

    private JsonPointer? Parent() => Tokens.Count == 0 ? null : new JsonPointer([.. Tokens.SkipLast(1)]);
}
