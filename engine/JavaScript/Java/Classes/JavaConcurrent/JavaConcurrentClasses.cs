using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaConcurrent;

/// <summary>The classes of <c>java.util.concurrent</c>.</summary>
internal static class JavaConcurrentClasses
{
    public static IReadOnlyList<JavaClassEntry> All { get; } =
    [
        new("java.util.concurrent.TimeUnit", () => TimeUnitClass.Type),
        ThrowableClasses.Jdk("java.util.concurrent.ExecutionException"),
        ThrowableClasses.Jdk("java.util.concurrent.TimeoutException"),
    ];
}
