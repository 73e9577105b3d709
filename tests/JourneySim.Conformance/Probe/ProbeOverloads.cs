using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Conformance.Probe;

/// <summary>The overloads of <c>probe.Host</c>, in the order in which the real engine met them, and what it throws.</summary>
internal static class ProbeOverloads
{
    public static void Add(JavaClassBuilder host) =>
        host.Method(
                "String put(String,Object)",
                call => $"put {call.Text(0) ?? "null"}={ProbeAccepts.Describe(call[1])}"
            )
            .Method("String one(String)", _ => "one")
            .Method("String over(int)", _ => "int")
            .Method("String over(String)", _ => "String")
            .Method("String over2(Object)", _ => "Object")
            .Method("String over2(String)", _ => "String")
            .Method("String over3(List)", _ => "List")
            .Method("String over3(Map)", _ => "Map")
            .Method("String over4(Integer,Object)", _ => "Integer,Object")
            .Method("String over4(Object,Integer)", _ => "Object,Integer")
            .Method("String over5(long)", _ => "long")
            .Method("String over5(double)", _ => "double")
            .Method("String over6(Map)", _ => "Map")
            .Method("String over6(Date)", _ => "Date")
            .Method("String over7(String)", _ => "String")
            .Method("String over7(Boolean)", _ => "Boolean")
            .Method("String over8(Supplier)", _ => "Supplier")
            .Method("String over8(Runnable)", _ => "Runnable")
            .Method("String boom()", _ => throw new JavaException("java.lang.IllegalStateException", "broken"))
            .Method("String boomChecked()", _ => throw new JavaException("java.io.IOException", "io broken"))
            .Method("String boomNoMessage()", _ => throw new JavaException("java.lang.NullPointerException", null))
            .Method(
                "String boomCause()",
                _ =>
                    throw new JavaException(
                        "java.lang.RuntimeException",
                        "outer",
                        new JavaException("java.lang.IllegalArgumentException", "inner")
                    )
            )
            .Method("String boomError()", _ => throw new JavaException("java.lang.StackOverflowError", "err"));
}
