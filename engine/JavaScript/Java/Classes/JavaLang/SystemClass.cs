using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary><c>java.lang.System</c> (Java SE 17): the clock and copies of arrays; nothing of the machine.</summary>
internal static class SystemClass
{
    public static JavaClass Make() =>
        JavaClassBuilder
            .Jdk("java.lang.System")
            .Static("long currentTimeMillis()", call => call.Run.Clock.GetUtcNow().ToUnixTimeMilliseconds())
            .Static(
                "long nanoTime()",
                call => call.Run.Clock.GetTimestamp() * (1_000_000_000L / call.Run.Clock.TimestampFrequency)
            )
            .Static(
                "int identityHashCode(Object)",
                call => call[0] is null ? 0 : JavaHashCode.Of(JavaValues.ClassNameOf(call[0]!))
            )
            .Static("String lineSeparator()", _ => "\n")
            .Static("void arraycopy(Object,int,Object,int,int)", Copy)
            .Build();

    private static object? Copy(JavaCall call)
    {
        var (from, to) = (call.Need<object>(0), call.Need<object>(2));
        var items = JavaArrays.Items(from).Skip(call.Int(1)).Take(call.Int(4)).ToList();
        if (
            call.Int(1) < 0
            || call.Int(3) < 0
            || items.Count != call.Int(4)
            || call.Int(3) + items.Count > JavaArrays.Length(to)
        )
        {
            throw new JavaException(
                "java.lang.ArrayIndexOutOfBoundsException",
                "arraycopy: last source index or destination index out of bounds"
            );
        }

        for (var i = 0; i < items.Count; i++)
        {
            JavaArrays.Set(to, call.Int(3) + i, items[i]);
        }

        return null;
    }
}
