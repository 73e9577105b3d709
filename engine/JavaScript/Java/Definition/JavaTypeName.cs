using System.Collections.Frozen;

namespace JourneySim.Engine.JavaScript.Java.Definition;

/// <summary>Names of Java types as signatures write them: primitives, simple names of everyday classes, full names, arrays.</summary>
internal static class JavaTypeName
{
    private static readonly FrozenSet<string> Primitives = FrozenSet.Create(
        StringComparer.Ordinal,
        "void",
        "boolean",
        "byte",
        "short",
        "char",
        "int",
        "long",
        "float",
        "double"
    );

    private static readonly FrozenDictionary<string, string> Everyday = Table(
        (
            "java.lang",
            "Object String CharSequence Integer Long Double Float Short Byte Boolean Character Number Class Iterable "
                + "Comparable Runnable Throwable Exception RuntimeException StringBuilder StringBuffer Math Enum Void Thread"
        ),
        (
            "java.util",
            "Collection List Set Map Iterator ListIterator Date UUID Comparator Optional Locale Random Map$Entry "
                + "ArrayList HashMap LinkedHashMap HashSet Enumeration Spliterator Properties"
        ),
        (
            "java.util.function",
            "Function BiFunction Supplier Consumer BiConsumer Predicate BiPredicate UnaryOperator BinaryOperator "
                + "IntFunction ToIntFunction ToLongFunction ToDoubleFunction"
        ),
        ("java.util.stream", "Stream IntStream LongStream DoubleStream Collector")
    );

    public static bool IsPrimitive(string name) => Primitives.Contains(name);

    /// <summary>The full name: <c>String[]</c> is <c>java.lang.String[]</c>, <c>a.B…</c> an array of <c>a.B</c>.</summary>
    public static string Full(string written)
    {
        var name = written.Trim();
        if (name.EndsWith("...", StringComparison.Ordinal))
        {
            return Full(name[..^3]) + "[]";
        }

        if (name.EndsWith("[]", StringComparison.Ordinal))
        {
            return Full(name[..^2]) + "[]";
        }

        return Everyday.GetValueOrDefault(name, name);
    }

    /// <summary>What <c>Class.getName()</c> says: <c>[Ljava.lang.String;</c>, <c>[B</c>, <c>int</c>.</summary>
    public static string Internal(string full) =>
        full.EndsWith("[]", StringComparison.Ordinal) ? "[" + Component(full[..^2]) : full;

    /// <summary>The way back from <see cref="Internal"/>: <c>[B</c> is <c>byte[]</c>.</summary>
    public static string Written(string name) =>
        name.Length == 0 || name[0] != '['
            ? name
            : (
                name[1] switch
                {
                    'Z' => "boolean",
                    'B' => "byte",
                    'S' => "short",
                    'C' => "char",
                    'I' => "int",
                    'J' => "long",
                    'F' => "float",
                    'D' => "double",
                    'L' => name[2..^1],
                    _ => Written(name[1..]),
                }
            ) + "[]";

    private static string Component(string full) =>
        full switch
        {
            "boolean" => "Z",
            "byte" => "B",
            "short" => "S",
            "char" => "C",
            "int" => "I",
            "long" => "J",
            "float" => "F",
            "double" => "D",
            _ when full.EndsWith("[]", StringComparison.Ordinal) => Internal(full),
            _ => $"L{full};",
        };

    private static FrozenDictionary<string, string> Table(params (string Package, string Names)[] packages) =>
        packages
            .SelectMany(package => package.Names.Split(' ').Select(name => (name, package.Package + "." + name)))
            .ToFrozenDictionary(pair => pair.name, pair => pair.Item2, StringComparer.Ordinal);
}
