using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.Actions;

/// <summary>A <c>java.time.Duration</c> argument.</summary>
internal static class ActionDurations
{
    public static TimeSpan Of(JavaCall call, int index) =>
        TimeSpan.FromMilliseconds(
            JavaValues.Whole(
                call.Run.Invoke(
                    call[index] ?? throw new JavaException("java.lang.NullPointerException", null),
                    "toMillis"
                )
            )
        );
}
