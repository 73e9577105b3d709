using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Conformance.Probe;

/// <summary>The methods of <c>probe.Host</c> that take one Java type each and say what they got.</summary>
internal static class ProbeAccepts
{
    private static readonly string[] Described =
    [
        "Number takeNumber",
        "String takeString",
        "Object takeObject",
        "int takeInt",
        "Integer takeBoxedInt",
        "long takeLong",
        "Long takeBoxedLong",
        "double takeDouble",
        "boolean takeBool",
        "Boolean takeBoxedBool",
        "char takeChar",
        "Set takeSet",
        "String[] takeStrArr",
        "Object[] takeObjArr",
        "int[] takeIntArr",
        "byte[] takeByteArr",
        "probe.Host$Colour takeEnum",
        "Class takeClass",
        "UUID takeUuid",
        "java.net.URI takeUri",
    ];

    public static void Add(JavaClassBuilder host)
    {
        foreach (var described in Described)
        {
            var parts = described.Split(' ');
            host.Method($"String {parts[1]}({parts[0]})", call => Describe(call[0]));
        }

        host.Method("String takeVarargs(String,String...)", call => Describe(call[1]))
            .Method(
                "String takeDate(Date)",
                call => call[0] is null ? "null" : "Date:" + JavaValues.Text(call.Run.Invoke(call[0], "getTime"))
            )
            .Method("String takeMap(Map)", call => Map(call.Get<IJavaMap>(0)))
            .Method("String takeList(List)", call => List(call, call[0]))
            .Method(
                "String takeCollection(Collection)",
                call => call[0] is null ? "null" : List(call, new JavaList(call.Run.Items(call[0])))
            )
            .Method("String takeRunnable(Runnable)", Run)
            .Method(
                "String takeFunction(Function)",
                call => Describe(Ask(call, "java.util.function.Function.apply(Object)", "in"))
            )
            .Method("String takeSupplier(Supplier)", call => Describe(Ask(call, "java.util.function.Supplier.get()")))
            .Method(
                "String takePredicate(Predicate)",
                call => Describe(Ask(call, "java.util.function.Predicate.test(Object)", "in"))
            )
            .Method(
                "String takeComparator(Comparator)",
                call => Describe(Ask(call, "java.util.Comparator.compare(Object, Object)", "a", "b"))
            )
            .Method(
                "String takeShape(probe.Host$Shape)",
                call => Describe(Ask(call, "probe.Host$Shape.draw(String)", "pen"))
            )
            .Method(
                "String takeTwo(probe.Host$TwoMethods)",
                call =>
                    JavaValues.Text(Ask(call, "probe.Host$TwoMethods.one()"))
                    + JavaValues.Text(Ask(call, "probe.Host$TwoMethods.two()"))
            )
            .Method("String takeBase(probe.Host$Base)", call => Ask(call, "probe.Host$Base.hello()"))
            .Method(
                "String callback(Function)",
                call => JavaValues.Text(Ask(call, "java.util.function.Function.apply(Object)", 1))
            );
    }

    /// <summary>Calls a method of the first argument; the JVM tells which call of null it was.</summary>
    private static object? Ask(JavaCall call, string method, params IReadOnlyList<object?> arguments)
    {
        var name = method[..method.IndexOf('(', StringComparison.Ordinal)];
        return call[0] is null
            ? throw new JavaException(
                "java.lang.NullPointerException",
                $"Cannot invoke \"{method}\" because \"<parameter1>\" is null"
            )
            : call.Run.Invoke(call[0], name[(name.LastIndexOf('.') + 1)..], arguments);
    }

    public static string Describe(object? value) =>
        value switch
        {
            null => "null",
            JavaArray array => $"{array.Component[(array.Component.LastIndexOf('.') + 1)..]}[]:{Joined(array.Items)}",
            Array array =>
                $"{Component(array)}[]:{Joined(array.Cast<object?>().Select(item => item is byte b ? (sbyte)b : item))}",
            _ => JavaValues.ClassNameOf(value) + ":" + JavaValues.Text(value),
        };

    private static string Joined(IEnumerable<object?> items) => string.Join(',', items.Select(JavaValues.Text));

    private static string Component(Array array) =>
        array is int[] ? "int"
        : array is byte[] ? "byte"
        : "char";

    private static string Map(IJavaMap? map) =>
        map is null
            ? "null"
            : SimpleName(map)
                + string.Concat(map.Entries.Select(entry => $" {JavaValues.Text(entry.Key)}={Describe(entry.Value)}"));

    private static string List(JavaCall call, object? list)
    {
        if (list is null)
        {
            return "null";
        }

        var items = list is IJavaCollection collection
            ? collection.Items
            : throw new JavaException(
                "java.lang.NullPointerException",
                call.Run.Invoke(list, "iterator") is null
                    ? "Cannot invoke \"java.util.Iterator.hasNext()\" because \"<local3>\" is null"
                    : null
            );
        return SimpleName((IJavaObject)list) + string.Concat(items.Select(item => " " + Describe(item)));
    }

    private static object Run(JavaCall call)
    {
        Ask(call, "java.lang.Runnable.run()");
        return "ran " + JavaValues.Text(JavaValues.ClassNameOf(call[0]!).Contains("Proxy", StringComparison.Ordinal));
    }

    private static string SimpleName(IJavaObject value) => value.Class.SimpleName;
}
