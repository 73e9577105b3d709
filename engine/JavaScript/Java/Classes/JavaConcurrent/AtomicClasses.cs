using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaConcurrent;

/// <summary>The atomic boxes of <c>java.util.concurrent.atomic</c> (Java SE 17); a script has one thread only.</summary>
internal static class AtomicClasses
{
    private const string Room = "java.util.concurrent.atomic.";

    public static JavaClass Integer() => Number("AtomicInteger", "int", "Int", static n => unchecked((int)n));

    public static JavaClass Long() => Number("AtomicLong", "long", "Long", static n => n);

    public static JavaClass Boolean() => Box("AtomicBoolean", "boolean", false).Build();

    public static JavaClass Reference() =>
        Box("AtomicReference", "Object", null)
            .Method(
                "Object updateAndGet(java.util.function.UnaryOperator)",
                call => Changed(call, "apply", returnsNew: true)
            )
            .Method(
                "Object getAndUpdate(java.util.function.UnaryOperator)",
                call => Changed(call, "apply", returnsNew: false)
            )
            .Build();

    private static JavaClass Number(string name, string type, string kind, Func<long, object> cast)
    {
        object Add(JavaCall call, long more, bool returnsNew)
        {
            var (self, before) = (Self(call), Self(call).Value);
            self.Value = cast(unchecked(JavaValues.Whole(before) + more));
            return returnsNew ? self.Value : before!;
        }

        var update = $"java.util.function.{kind}UnaryOperator";
        var accumulate = $"{type},java.util.function.{kind}BinaryOperator";
        return Box(name, type, cast(0))
            .Method($"{type} incrementAndGet()", call => Add(call, 1, returnsNew: true))
            .Method($"{type} decrementAndGet()", call => Add(call, -1, returnsNew: true))
            .Method($"{type} getAndIncrement()", call => Add(call, 1, returnsNew: false))
            .Method($"{type} getAndDecrement()", call => Add(call, -1, returnsNew: false))
            .Method($"{type} addAndGet({type})", call => Add(call, call.Long(0), returnsNew: true))
            .Method($"{type} getAndAdd({type})", call => Add(call, call.Long(0), returnsNew: false))
            .Method($"{type} updateAndGet({update})", call => Changed(call, "applyAs" + kind, returnsNew: true))
            .Method($"{type} getAndUpdate({update})", call => Changed(call, "applyAs" + kind, returnsNew: false))
            .Method($"{type} accumulateAndGet({accumulate})", call => Joined(call, "applyAs" + kind, returnsNew: true))
            .Method($"{type} getAndAccumulate({accumulate})", call => Joined(call, "applyAs" + kind, returnsNew: false))
            .Method("int intValue()", call => unchecked((int)JavaValues.Whole(Self(call).Value)))
            .Method("long longValue()", call => JavaValues.Whole(Self(call).Value))
            .Method("double doubleValue()", call => JavaValues.Floating(Self(call).Value))
            .Method("float floatValue()", call => (float)JavaValues.Floating(Self(call).Value))
            .Build();
    }

    private static JavaClassBuilder Box(string name, string type, object? first)
    {
        var builder = JavaClassBuilder
            .Jdk(Room + name)
            .Constructor("()", _ => new AtomicBox(Room + name, first))
            .Constructor($"({type})", call => new AtomicBox(Room + name, call[0]))
            .Method($"{type} getAndSet({type})", GetAndSet);
        foreach (var get in (string[])["get", "getPlain", "getOpaque", "getAcquire"])
        {
            builder.Method($"{type} {get}()", call => Self(call).Value);
        }

        foreach (var set in (string[])["set", "setPlain", "setOpaque", "setRelease", "lazySet"])
        {
            builder.Method($"void {set}({type})", Set);
        }

        foreach (
            var compare in (string[])
                ["compareAndSet", "weakCompareAndSet", "weakCompareAndSetPlain", "weakCompareAndSetVolatile"]
        )
        {
            builder.Method($"boolean {compare}({type},{type})", CompareAndSet);
        }

        return builder;
    }

    private static AtomicBox Self(JavaCall call) => call.Self<AtomicBox>();

    private static object? Set(JavaCall call)
    {
        Self(call).Value = call[0];
        return null;
    }

    private static object? GetAndSet(JavaCall call)
    {
        var before = Self(call).Value;
        Self(call).Value = call[0];
        return before;
    }

    private static object CompareAndSet(JavaCall call)
    {
        var self = Self(call);
        var same = ReferenceEquals(self.Value, call[0]) || JavaValues.AreEqual(self.Value, call[0]);
        self.Value = same ? call[1] : self.Value;
        return same;
    }

    private static object? Changed(JavaCall call, string method, bool returnsNew)
    {
        var before = Self(call).Value;
        Self(call).Value = call.Run.Invoke(call.Need<object>(0), method, before);
        return returnsNew ? Self(call).Value : before;
    }

    private static object? Joined(JavaCall call, string method, bool returnsNew)
    {
        var before = Self(call).Value;
        Self(call).Value = call.Run.Invoke(call.Need<object>(1), method, before, call[0]);
        return returnsNew ? Self(call).Value : before;
    }
}
