using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy;

/// <summary>Bodies of callback methods that answer nothing.</summary>
internal static class CallbackBodies
{
    public static JavaBody Does<T>(Action<T, JavaCall> act)
        where T : class =>
        call =>
        {
            act(call.Self<T>(), call);
            return null;
        };
}
