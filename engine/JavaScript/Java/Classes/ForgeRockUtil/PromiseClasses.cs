using JourneySim.Engine.JavaScript.Java.Classes.JavaLang;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockUtil;

/// <summary>The interfaces and factories around <c>org.forgerock.util.promise.Promise</c>.</summary>
/// <remarks>Source: open-source Commons util.</remarks>
internal static class PromiseClasses
{
    private const string Promise = "org.forgerock.util.promise.Promise";
    private const string Function = "org.forgerock.util.Function";
    private const string AsyncFunction = "org.forgerock.util.AsyncFunction";

    public static JavaClass Interface { get; } =
        JavaClass
            .Define(Promise)
            .Interface()
            .Declares(
                $"""
                boolean cancel(boolean)
                Object get()
                Object get(long, java.util.concurrent.TimeUnit)
                Object getOrThrow()
                Object getOrThrow(long, java.util.concurrent.TimeUnit)
                Object getOrThrowUninterruptibly()
                Object getOrThrowUninterruptibly(long, java.util.concurrent.TimeUnit)
                boolean isCancelled()
                boolean isDone()
                {Promise} thenOnException(org.forgerock.util.promise.ExceptionHandler)
                {Promise} thenOnResult(org.forgerock.util.promise.ResultHandler)
                {Promise} thenOnResultOrException(org.forgerock.util.promise.ResultHandler, org.forgerock.util.promise.ExceptionHandler)
                {Promise} thenOnResultOrException(Runnable)
                {Promise} then({Function})
                {Promise} then({Function}, {Function})
                {Promise} then({Function}, {Function}, {Function})
                {Promise} thenCatch({Function})
                {Promise} thenCatchRuntimeException({Function})
                {Promise} thenAlways(Runnable)
                {Promise} thenFinally(Runnable)
                {Promise} thenAsync({AsyncFunction})
                {Promise} thenAsync({AsyncFunction}, {AsyncFunction})
                {Promise} thenAsync({AsyncFunction}, {AsyncFunction}, {AsyncFunction})
                {Promise} thenCatchAsync({AsyncFunction})
                {Promise} thenCatchRuntimeExceptionAsync({AsyncFunction})
                {Promise} thenOnRuntimeException(org.forgerock.util.promise.RuntimeExceptionHandler)
                """
            )
            .Build();

    public static JavaClass Factories { get; } =
        JavaClass
            .Define("org.forgerock.util.promise.Promises")
            .Static($"{Promise} newResultPromise(Object)", call => JavaPromise.Resolved(call[0]))
            .Static(
                $"{Promise} newExceptionPromise(Exception)",
                call => JavaPromise.Rejected(call.Need<JavaThrowable>(0))
            )
            .Static(
                $"{Promise} newRuntimeExceptionPromise(RuntimeException)",
                call => JavaPromise.Rejected(call.Need<JavaThrowable>(0))
            )
            .Static($"{Promise} when({Promise}...)")
            .Static($"{Promise} when(List)")
            .Build();

    public static IEnumerable<JavaClassEntry> Functions { get; } =
    [
        Lambda(Function, "Object apply(Object)"),
        Lambda(AsyncFunction, $"{Promise} apply(Object)"),
        Lambda("org.forgerock.util.promise.ResultHandler", "void handleResult(Object)"),
        Lambda("org.forgerock.util.promise.ExceptionHandler", "void handleException(Exception)"),
        Lambda("org.forgerock.util.promise.RuntimeExceptionHandler", "void handleRuntimeException(RuntimeException)"),
    ];

    private static JavaClassEntry Lambda(string name, string method) =>
        new(name, () => JavaClass.Define(name).Interface().Method(method).Build());
}
