using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>The classes of primitive types and of arrays: <c>int.class</c>, <c>String[].class</c>.</summary>
internal static class JavaPrimitives
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, JavaClass> Made = new(
        StringComparer.Ordinal
    );

    public static JavaClass ClassOf(string type) =>
        Made.GetOrAdd(type, static name => JavaClass.Define(name).Abstract().Build());
}
