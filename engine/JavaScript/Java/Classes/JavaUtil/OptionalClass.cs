using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary><c>java.util.Optional</c> (Java SE 17).</summary>
internal static class OptionalClass
{
    public static JavaClass Make() =>
        JavaClassBuilder
            .Jdk("java.util.Optional")
            .Static("java.util.Optional of(Object)", call => new JavaOptional(call.Need<object>(0)))
            .Static("java.util.Optional ofNullable(Object)", call => new JavaOptional(call[0]))
            .Static("java.util.Optional empty()", _ => JavaOptional.Empty)
            .Method("Object get()", Get)
            .Method("Object orElseThrow()", Get)
            .Method("boolean isPresent()", call => Held(call) is not null)
            .Method("boolean isEmpty()", call => Held(call) is null)
            .Method("Object orElse(Object)", call => Held(call) ?? call[0])
            .Method(
                "Object orElseGet(java.util.function.Supplier)",
                call => Held(call) ?? call.Run.Invoke(call[0], "get")
            )
            .Method("Object orElseThrow(java.util.function.Supplier)", OrThrow)
            .Method("void ifPresent(java.util.function.Consumer)", IfPresent)
            .Method("java.util.Optional map(java.util.function.Function)", Map)
            .Method("java.util.Optional filter(java.util.function.Predicate)", Filter)
            .Method(
                "java.util.Optional flatMap(java.util.function.Function)",
                call => Held(call) is { } held ? call.Run.Invoke(call[0], "apply", held) : JavaOptional.Empty
            )
            .Method(
                "java.util.Optional or(java.util.function.Supplier)",
                call => Held(call) is not null ? call.This : call.Run.Invoke(call.Need<object>(0), "get")
            )
            .Method("java.util.stream.Stream stream()", call => JavaStream.Of(Held(call) is { } held ? [held] : []))
            .Method(
                "void ifPresentOrElse(java.util.function.Consumer,Runnable)",
                call =>
                    Held(call) is { } held
                        ? call.Run.Invoke(call.Need<object>(0), "accept", held)
                        : call.Run.Invoke(call.Need<object>(1), "run")
            )
            .Build();

    private static object? Held(JavaCall call) => call.Self<JavaOptional>().Value;

    private static object Get(JavaCall call) =>
        Held(call) ?? throw new JavaException("java.util.NoSuchElementException", "No value present");

    private static object OrThrow(JavaCall call) =>
        Held(call) ?? throw new JavaException((JavaThrowable)call.Run.Invoke(call[0], "get")!);

    private static object? IfPresent(JavaCall call)
    {
        if (Held(call) is { } held)
        {
            call.Run.Invoke(call[0], "accept", held);
        }

        return null;
    }

    private static object Map(JavaCall call) =>
        Held(call) is { } held ? new JavaOptional(call.Run.Invoke(call[0], "apply", held)) : JavaOptional.Empty;

    private static object Filter(JavaCall call) =>
        Held(call) is { } held && (bool)call.Run.Invoke(call[0], "test", held)! ? call.This! : JavaOptional.Empty;
}
