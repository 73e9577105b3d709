using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaConcurrent;

/// <summary>The classes of <c>java.util.concurrent</c>.</summary>
internal static class JavaConcurrentClasses
{
    public static IReadOnlyList<JavaClassEntry> All { get; } =
    [
        new("java.util.concurrent.TimeUnit", () => TimeUnitClass.Type),
        new("java.util.concurrent.atomic.AtomicInteger", AtomicClasses.Integer),
        new("java.util.concurrent.atomic.AtomicLong", AtomicClasses.Long),
        new("java.util.concurrent.atomic.AtomicBoolean", AtomicClasses.Boolean),
        new("java.util.concurrent.atomic.AtomicReference", AtomicClasses.Reference),
        ThrowableClasses.Jdk("java.util.concurrent.ExecutionException"),
        ThrowableClasses.Jdk("java.util.concurrent.TimeoutException"),
    ];
}
