using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockUtil;

/// <summary>
/// <c>org.forgerock.util.promise.PromiseImpl</c>. A call blocks the script's thread in AM too, so a promise here is always done: with a
/// result, with an exception, or interrupted while it was waited for.
/// </summary>
/// <remarks>Source: open-source Commons util, run; which exception <c>get()</c> wraps is recorded.</remarks>
internal sealed class JavaPromise : IJavaObject
{
    private const string Promise = "org.forgerock.util.promise.Promise";
    private const string Function = "org.forgerock.util.Function";
    private const string AsyncFunction = "org.forgerock.util.AsyncFunction";

    private readonly object? result;
    private readonly JavaThrowable? failure;
    private readonly bool interrupted;

    private JavaPromise(object? result, JavaThrowable? failure, bool interrupted)
    {
        this.result = result;
        this.failure = failure;
        this.interrupted = interrupted;
    }

    public static JavaClass Type { get; } =
        JavaClass
            .Define("org.forgerock.util.promise.PromiseImpl")
            .Implements(
                Promise,
                "org.forgerock.util.promise.ResultHandler",
                "org.forgerock.util.promise.ExceptionHandler"
            )
            .Method("boolean cancel(boolean)", _ => false)
            .Method("boolean isCancelled()", _ => false)
            .Method("boolean isDone()", _ => true)
            .Method("Object get()", call => call.Self<JavaPromise>().Get())
            .Method("Object get(long, java.util.concurrent.TimeUnit)", call => call.Self<JavaPromise>().Get())
            .Method("Object getOrThrow()", call => call.Self<JavaPromise>().GetOrThrow())
            .Method(
                "Object getOrThrow(long, java.util.concurrent.TimeUnit)",
                call => call.Self<JavaPromise>().GetOrThrow()
            )
            .Method("Object getOrThrowUninterruptibly()", call => call.Self<JavaPromise>().GetOrThrow())
            .Method(
                "Object getOrThrowUninterruptibly(long, java.util.concurrent.TimeUnit)",
                call => call.Self<JavaPromise>().GetOrThrow()
            )
            .Method($"{Promise} then({Function})", call => Then(call, call[0], null))
            .Method($"{Promise} then({Function}, {Function})", call => Then(call, call[0], call[1]))
            .Method(
                $"{Promise} then({Function}, {Function}, {Function})",
                call => Then(call, call[0], Handler(call, 1, 2))
            )
            .Method($"{Promise} thenCatch({Function})", call => Then(call, null, Checked(call) ? call[0] : null))
            .Method(
                $"{Promise} thenCatchRuntimeException({Function})",
                call => Then(call, null, Checked(call) ? null : call[0])
            )
            .Method($"{Promise} thenAsync({AsyncFunction})", call => ThenAsync(call, call[0], null))
            .Method($"{Promise} thenAsync({AsyncFunction}, {AsyncFunction})", call => ThenAsync(call, call[0], call[1]))
            .Method(
                $"{Promise} thenAsync({AsyncFunction}, {AsyncFunction}, {AsyncFunction})",
                call => ThenAsync(call, call[0], Handler(call, 1, 2))
            )
            .Method(
                $"{Promise} thenCatchAsync({AsyncFunction})",
                call => ThenAsync(call, null, Checked(call) ? call[0] : null)
            )
            .Method(
                $"{Promise} thenCatchRuntimeExceptionAsync({AsyncFunction})",
                call => ThenAsync(call, null, Checked(call) ? null : call[0])
            )
            .Method($"{Promise} thenOnResult(org.forgerock.util.promise.ResultHandler)", call => OnResult(call, 0))
            .Method(
                $"{Promise} thenOnException(org.forgerock.util.promise.ExceptionHandler)",
                call => OnException(call, 0)
            )
            .Method(
                $"{Promise} thenOnRuntimeException(org.forgerock.util.promise.RuntimeExceptionHandler)",
                OnRuntimeException
            )
            .Method(
                $"{Promise} thenOnResultOrException(org.forgerock.util.promise.ResultHandler, org.forgerock.util.promise.ExceptionHandler)",
                call => call.Self<JavaPromise>().failure is null ? OnResult(call, 0) : OnException(call, 1)
            )
            .Method($"{Promise} thenOnResultOrException(Runnable)", Always)
            .Method($"{Promise} thenAlways(Runnable)", Always)
            .Method($"{Promise} thenFinally(Runnable)", Always)
            .Build();

    public JavaClass Class => Type;

    public static JavaPromise Resolved(object? result) => new(result, null, interrupted: false);

    public static JavaPromise Rejected(JavaThrowable failure) => new(null, failure, interrupted: false);

    /// <summary>One whose <c>get()</c> is interrupted.</summary>
    public static JavaPromise Interrupted() => new(null, null, interrupted: true);

    private object? Get()
    {
        Await();
        return failure is null
            ? result
            : throw new JavaException("java.util.concurrent.ExecutionException", null, new JavaException(failure));
    }

    private object? GetOrThrow()
    {
        Await();
        return failure is null ? result : throw new JavaException(failure);
    }

    private void Await()
    {
        if (interrupted)
        {
            throw new JavaException("java.lang.InterruptedException", null);
        }
    }

    private static bool IsRuntime(JavaCall call, JavaThrowable failure) =>
        call.Run.Classes.IsAssignable(failure.Class, "java.lang.RuntimeException");

    private static bool Checked(JavaCall call) =>
        call.Self<JavaPromise>().failure is { } failure && !IsRuntime(call, failure);

    private static object? Handler(JavaCall call, int onChecked, int onRuntime) =>
        Checked(call) ? call[onChecked] : call[onRuntime];

    private static JavaPromise Then(JavaCall call, object? onResult, object? onException) =>
        Continued(call, onResult, onException, Resolved);

    private static JavaPromise ThenAsync(JavaCall call, object? onResult, object? onException) =>
        Continued(
            call,
            onResult,
            onException,
            answer =>
                answer as JavaPromise
                ?? throw new JavaException("java.lang.NullPointerException", "The function returned no promise")
        );

    private static JavaPromise Continued(
        JavaCall call,
        object? onResult,
        object? onException,
        Func<object?, JavaPromise> wrap
    )
    {
        var promise = call.Self<JavaPromise>();
        var handler = promise.failure is null ? onResult : onException;
        if (handler is null || promise.interrupted)
        {
            return promise;
        }

        try
        {
            return wrap(call.Run.Invoke(handler, "apply", promise.failure ?? promise.result));
        }
        catch (JavaException thrown)
        {
            return Rejected(thrown.ThrowableIn(call.Run.Classes));
        }
    }

    private static object? OnResult(JavaCall call, int index)
    {
        var promise = call.Self<JavaPromise>();
        if (promise is { failure: null, interrupted: false })
        {
            call.Run.Invoke(call[index], "handleResult", promise.result);
        }

        return promise;
    }

    private static object? OnException(JavaCall call, int index)
    {
        var promise = call.Self<JavaPromise>();
        if (Checked(call))
        {
            call.Run.Invoke(call[index], "handleException", promise.failure);
        }

        return promise;
    }

    private static object? OnRuntimeException(JavaCall call)
    {
        var promise = call.Self<JavaPromise>();
        if (promise.failure is { } failure && IsRuntime(call, failure))
        {
            call.Run.Invoke(call[0], "handleRuntimeException", failure);
        }

        return promise;
    }

    private static object? Always(JavaCall call)
    {
        call.Run.Invoke(call[0], "run");
        return call.Self<JavaPromise>();
    }
}
