using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration;

/// <summary>
/// <c>callbacksBuilder</c>: queues callbacks in the order of the calls (am-external 8.0.2 <c>ScriptedCallbacksBuilder</c>; PingAM scripting API,
/// "callbacksBuilder"). The overloads are in <see cref="CallbacksBuilderTable"/>.
/// </summary>
internal sealed class CallbacksBuilder : IJavaObject
{
    public const string Name = "org.forgerock.openam.auth.nodes.script.ScriptedCallbacksBuilder";

    private readonly List<Callback> queued = [];

    public static JavaClass Table { get; } = CallbacksBuilderTable.Make();

    public JavaClass Class => Table;

    public IReadOnlyList<Callback> Queued => queued;

    /// <summary>Makes a callback and queues it; what its class refuses is a Java exception.</summary>
    public static JavaBody Queue(Func<JavaCall, Callback> make) =>
        call =>
        {
            try
            {
                call.Self<CallbacksBuilder>().queued.Add(make(call));
                return null;
            }
            catch (CallbackArgumentException refused)
            {
                throw new JavaException("java.lang.IllegalArgumentException", refused.Text);
            }
        };

    public object Array() =>
        new JavaArray("javax.security.auth.callback.Callback", [.. queued.Select(Legacy.CallbackObjects.Of)]);
}
