using System.Text;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary><c>Objects</c>, <c>StringTokenizer</c>, <c>StringJoiner</c>, <c>Locale</c>, <c>Comparator</c> (Java SE 17).</summary>
internal static class SmallClasses
{
    /// <summary>A joiner's separator, prefix, suffix and text without items stand before its items.</summary>
    private const int Head = 4;

    public static JavaClass Objects() =>
        JavaClassBuilder
            .Jdk("java.util.Objects")
            .Static("boolean equals(Object,Object)", call => JavaValues.AreEqual(call[0], call[1]))
            .Static("int hashCode(Object)", call => JavaHashCode.Of(call[0]))
            .Static("String toString(Object)", call => JavaValues.Text(call[0]))
            .Static("String toString(Object,String)", call => call[0] is null ? call[1] : JavaValues.Text(call[0]))
            .Static("boolean isNull(Object)", call => call[0] is null)
            .Static("boolean nonNull(Object)", call => call[0] is not null)
            .Static("Object requireNonNull(Object)", call => call.Need<object>(0))
            .Static(
                "Object requireNonNull(Object,String)",
                call => call[0] ?? throw new JavaException("java.lang.NullPointerException", call.Text(1))
            )
            .Static(
                "Object requireNonNullElse(Object,Object)",
                call => call[0] ?? call[1] ?? throw new JavaException("java.lang.NullPointerException", "defaultObj")
            )
            .Static(
                "Object requireNonNullElseGet(Object,java.util.function.Supplier)",
                call =>
                    call[0]
                    ?? call.Run.Invoke(
                        call[1] ?? throw new JavaException("java.lang.NullPointerException", "supplier"),
                        "get"
                    )
                    ?? throw new JavaException("java.lang.NullPointerException", "supplier.get()")
            )
            .Static(
                "Object requireNonNull(Object,java.util.function.Supplier)",
                call =>
                    call[0]
                    ?? throw new JavaException(
                        "java.lang.NullPointerException",
                        call[1] is null ? null : (string?)call.Run.Invoke(call[1], "get")
                    )
            )
            .Static(
                "int compare(Object,Object,java.util.Comparator)",
                call =>
                    ReferenceEquals(call[0], call[1])
                        ? 0
                        : Comparators.Of(call.Run, call.Need<object>(2))(call[0], call[1])
            )
            .Static("boolean deepEquals(Object,Object)", call => ArraysClass.DeepEquals(call[0], call[1]))
            .Static("int checkIndex(int,int)", call => (int)Checked(call))
            .Static("long checkIndex(long,long)", call => Checked(call))
            .Static("int checkFromToIndex(int,int,int)", call => (int)FromTo(call))
            .Static("long checkFromToIndex(long,long,long)", call => FromTo(call))
            .Static("int checkFromIndexSize(int,int,int)", call => (int)FromSize(call))
            .Static("long checkFromIndexSize(long,long,long)", call => FromSize(call))
            .Static(
                "int hash(Object...)",
                call =>
                    call.Need<JavaArray>(0)
                        .Items.Aggregate(1, static (hash, item) => unchecked((31 * hash) + JavaHashCode.Of(item)))
            )
            .Build();

    public static JavaClass StringTokenizer() =>
        JavaClassBuilder
            .Jdk("java.util.StringTokenizer")
            .Constructor("(String)", call => Tokens(call, " \t\n\r\f"))
            .Constructor("(String,String)", call => Tokens(call, call.NeedText(1)))
            .Method("boolean hasMoreTokens()", call => call.Self<Queue<string>>().Count > 0)
            .Method("boolean hasMoreElements()", call => call.Self<Queue<string>>().Count > 0)
            .Method("int countTokens()", call => call.Self<Queue<string>>().Count)
            .Method("String nextToken()", Next)
            .Method("Object nextElement()", Next)
            .Build();

    public static JavaClass StringJoiner() =>
        JavaClassBuilder
            .Jdk("java.util.StringJoiner")
            .Constructor("(CharSequence)", call => Joiner(call, "", ""))
            .Constructor(
                "(CharSequence,CharSequence,CharSequence)",
                call => Joiner(call, call.NeedText(1), call.NeedText(2))
            )
            .Method("java.util.StringJoiner add(CharSequence)", Join)
            .Method("String toString()", call => Joined(call))
            .Method("int length()", call => Joined(call).Length)
            .Method("java.util.StringJoiner setEmptyValue(CharSequence)", SetEmpty)
            .Method("java.util.StringJoiner merge(java.util.StringJoiner)", Merge)
            .Build();

    public static JavaClass Locale() =>
        JavaClassBuilder
            .Jdk("java.util.Locale")
            .Constructor("(String)", call => new JavaLocale(call.NeedText(0), ""))
            .Constructor("(String,String)", call => new JavaLocale(call.NeedText(0), call.NeedText(1)))
            .LazyConstant("java.util.Locale ENGLISH", () => new JavaLocale("en", ""))
            .LazyConstant("java.util.Locale US", () => new JavaLocale("en", "US"))
            .LazyConstant("java.util.Locale UK", () => new JavaLocale("en", "GB"))
            .LazyConstant("java.util.Locale FRENCH", () => new JavaLocale("fr", ""))
            .LazyConstant("java.util.Locale FRANCE", () => new JavaLocale("fr", "FR"))
            .LazyConstant("java.util.Locale GERMAN", () => new JavaLocale("de", ""))
            .LazyConstant("java.util.Locale GERMANY", () => new JavaLocale("de", "DE"))
            .LazyConstant("java.util.Locale ROOT", () => new JavaLocale("", ""))
            .Static("java.util.Locale getDefault()", _ => new JavaLocale("en", "US"))
            .Static("java.util.Locale forLanguageTag(String)", call => JavaLocale.OfTag(call.NeedText(0)))
            .Method("String getLanguage()", call => call.Self<JavaLocale>().Language)
            .Method("String getCountry()", call => call.Self<JavaLocale>().Country)
            .Method("String toLanguageTag()", call => call.Self<JavaLocale>().Tag)
            .Build();

    public static JavaClass Comparator() =>
        JavaClassBuilder
            .Jdk("java.util.Comparator")
            .Static("java.util.Comparator naturalOrder()", _ => Comparators.Natural)
            .Static("java.util.Comparator reverseOrder()", _ => Comparators.Reversed)
            .Default("java.util.Comparator reversed()", Reversed)
            .Static("java.util.Comparator comparing(java.util.function.Function)", Comparing)
            .Build();

    private static long Checked(JavaCall call) =>
        call.Long(0) >= 0 && call.Long(0) < call.Long(1)
            ? call.Long(0)
            : throw Bounds($"Index {call.Long(0)} out of bounds for length {call.Long(1)}");

    private static long FromTo(JavaCall call) =>
        call.Long(0) >= 0 && call.Long(0) <= call.Long(1) && call.Long(1) <= call.Long(2)
            ? call.Long(0)
            : throw Bounds($"Range [{call.Long(0)}, {call.Long(1)}) out of bounds for length {call.Long(2)}");

    private static long FromSize(JavaCall call) =>
        call.Long(0) >= 0 && call.Long(1) >= 0 && call.Long(0) <= call.Long(2) - call.Long(1)
            ? call.Long(0)
            : throw Bounds(
                $"Range [{call.Long(0)}, {call.Long(0)} + {call.Long(1)}) out of bounds for length {call.Long(2)}"
            );

    private static JavaException Bounds(FormattableString text) =>
        new("java.lang.IndexOutOfBoundsException", FormattableString.Invariant(text));

    private static JavaInstance Tokens(JavaCall call, string separators) =>
        new(
            call.Run.ClassNamed("java.util.StringTokenizer"),
            new Queue<string>(call.NeedText(0).Split(separators.ToCharArray(), StringSplitOptions.RemoveEmptyEntries))
        );

    private static object Next(JavaCall call) =>
        call.Self<Queue<string>>().TryDequeue(out var token)
            ? token
            : throw new JavaException("java.util.NoSuchElementException", null);

    private static JavaInstance Joiner(JavaCall call, string prefix, string suffix) =>
        new(
            call.Run.ClassNamed("java.util.StringJoiner"),
            new List<string> { call.NeedText(0), prefix, suffix, prefix + suffix }
        );

    private static object? Join(JavaCall call)
    {
        call.Self<List<string>>().Add(call.Text(0) ?? "null");
        return call.This;
    }

    private static string Joined(JavaCall call)
    {
        var parts = call.Self<List<string>>();
        return parts.Count == Head
            ? parts[3]
            : new StringBuilder(parts[1]).AppendJoin(parts[0], parts.Skip(Head)).Append(parts[2]).ToString();
    }

    private static object? SetEmpty(JavaCall call)
    {
        call.Self<List<string>>()[3] =
            call.Text(0)
            ?? throw new JavaException("java.lang.NullPointerException", "The empty value must not be null");
        return call.This;
    }

    private static object? Merge(JavaCall call)
    {
        var other = call.Need<List<string>>(0);
        if (other.Count > Head)
        {
            call.Self<List<string>>().Add(string.Join(other[0], other.Skip(Head)));
        }

        return call.This;
    }

    private static object Reversed(JavaCall call)
    {
        var compare = Comparators.Of(call.Run, call.This);
        return Comparators.Made("java.util.Collections", (a, b) => compare(b, a));
    }

    private static object Comparing(JavaCall call) =>
        Comparators.Made(
            "java.util.Comparator",
            (a, b) => JavaOrder.Natural(call.Run.Invoke(call[0], "apply", a), call.Run.Invoke(call[0], "apply", b))
        );
}
