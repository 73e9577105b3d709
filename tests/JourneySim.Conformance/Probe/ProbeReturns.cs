using System.Numerics;
using System.Runtime.CompilerServices;
using JourneySim.Engine.JavaScript.Java;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Conformance.Probe;

/// <summary>The methods of <c>probe.Host</c> that give one Java type each.</summary>
internal static class ProbeReturns
{
    /// <summary>A lambda that captures nothing is one and the same object each time.</summary>
    private static readonly ConditionalWeakTable<JavaRun, JavaLambda> Supplier = [];

    public static void Add(JavaClassBuilder host)
    {
        Texts(host);
        Numbers(host);
        Collections(host);
        Objects(host);
    }

    private static void Texts(JavaClassBuilder host) =>
        host.Method("String str()", _ => "abc")
            .Method("String emptyStr()", _ => "")
            .Method("String nullStr()", _ => null)
            .Method("String trueStr()", _ => "true")
            .Method("String numStr()", _ => "5")
            .Method("String jsonStr()", _ => "{\"a\":[1,2]}")
            .Method("Object objStr()", _ => "abc")
            .Method("CharSequence charSeq()", call => call.Run.New("java.lang.StringBuilder", "sb"))
            .Method("char chr()", _ => 'x')
            .Method("Character boxedChr()", _ => 'x');

    private static void Numbers(JavaClassBuilder host) =>
        host.Method("int integer()", _ => 42)
            .Method("int zero()", _ => 0)
            .Method("long lng()", _ => 42L)
            .Method("long bigLong()", _ => 9007199254740993L)
            .Method("long epoch()", _ => 1704164645678L)
            .Method("short shrt()", _ => (short)7)
            .Method("byte byt()", _ => (sbyte)7)
            .Method("float flt()", _ => 1.1f)
            .Method("double dbl()", _ => 1.5)
            .Method("boolean yes()", _ => true)
            .Method("boolean no()", _ => false)
            .Method("Boolean boxedYes()", _ => true)
            .Method("Boolean boxedNo()", _ => false)
            .Method("Integer boxedInt()", _ => 42)
            .Method("Integer boxedZero()", _ => 0)
            .Method("Long boxedLong()", _ => 42L)
            .Method("Double boxedDouble()", _ => 1.5)
            .Method("Object objInt()", _ => 42)
            .Method("Object objNo()", _ => false)
            .Method("java.math.BigDecimal bigDec()", call => call.Run.New("java.math.BigDecimal", "1.50"))
            .Method("java.math.BigInteger bigInt()", _ => new BigInteger(123))
            .Method("int getCount()", _ => 3);

    private static void Collections(JavaClassBuilder host) =>
        host.Method("String[] strArr()", _ => JavaArray.Strings("a", "b"))
            .Method("int[] intArr()", _ => new[] { 1, 2 })
            .Method("byte[] bytes()", _ => new byte[] { 1, 255 })
            .Method("Object[] objArr()", _ => JavaArray.Objects("a", 1, null))
            .Method("List list()", _ => new JavaList(["a", "b"]))
            .Method("List mixedList()", _ => new JavaList(["a", 1, true, null]))
            .Method("List emptyList()", _ => new JavaList())
            .Method(
                "List immutableList()",
                call => call.Run.CallStatic("java.util.Collections", "unmodifiableList", new JavaList(["a", "b"]))
            )
            .Method("Set set()", _ => JavaSet.Linked("a", "b"))
            .Method("Map map()", _ => new JavaLinkedMap([new("k", "v"), new("n", 1), new("size", "entry-size")]))
            .Method(
                "Map headers()",
                call => new JavaLinkedMap([
                    new("h", call.Run.CallStatic("java.util.Arrays", "asList", JavaArray.Strings("v1", "v2"))),
                ])
            )
            .Method("Map emptyMap()", _ => new JavaLinkedMap())
            .Method("Iterator iterator()", call => call.Run.Invoke(new JavaList(["a", "b"]), "iterator"))
            .Method(
                "Iterable iterable()",
                call => new JavaLambda(
                    call.Run.Classes,
                    "probe.Host",
                    "java.lang.Iterable",
                    _ => call.Run.Invoke(new JavaList(["a", "b"]), "iterator")
                )
            )
            .Method("Properties props()", call => Properties(call));

    private static void Objects(JavaClassBuilder host) =>
        host.Method("void nothing()", _ => null)
            .Method("Object nul()", _ => null)
            .Method("Object self()", call => call.This)
            .Method("probe.Host$Colour colour()", call => call.Run.ClassNamed("probe.Host$Colour").EnumConstants[0])
            .Method(
                "UUID uuid()",
                call => call.Run.CallStatic("java.util.UUID", "fromString", "00000000-0000-0000-0000-000000000001")
            )
            .Method("Date date()", call => call.Run.New("java.util.Date", 0L))
            .Method("Optional some()", call => call.Run.CallStatic("java.util.Optional", "of", "x"))
            .Method("Optional none()", call => call.Run.CallStatic("java.util.Optional", "empty"))
            .Method("probe.Host$Bean bean()", call => call.Run.New("probe.Host$Bean"))
            .Method("probe.Host$Shape hidden()", call => new ProbeHidden(call.Run.ClassNamed("probe.Host$Hidden")))
            .Method("Class cls()", call => call.Run.ClassNamed("java.lang.String"))
            .Method(
                "Supplier supplier()",
                call =>
                    Supplier.GetValue(
                        call.Run,
                        static run => new JavaLambda(
                            run.Classes,
                            "probe.Host",
                            "java.util.function.Supplier",
                            _ => "supplied"
                        )
                    )
            );

    private static object Properties(JavaCall call)
    {
        var properties = call.Run.New("java.util.Properties");
        call.Run.Invoke(properties, "setProperty", "k", "v");
        return properties;
    }
}
