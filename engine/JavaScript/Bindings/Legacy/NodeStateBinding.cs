using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy;

/// <summary>
/// <c>nodeState</c> of legacy scripts: values come as <c>JsonValue</c>, or as null when the key is not there (am-external 8.0.2 <c>NodeState</c>;
/// PingAM Javadoc).
/// </summary>
internal sealed class NodeStateBinding(ScriptState state) : IJavaObject
{
    public const string Name = "org.forgerock.openam.auth.node.api.NodeState";

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .Method("org.forgerock.json.JsonValue get(String)", call => Json(call, s => s.Get(call.Text(0))))
            .Method(
                "org.forgerock.json.JsonValue getObject(String)",
                call => Json(call, s => s.GetObject(call.Text(0)))
            )
            .Method("boolean isDefined(String)", call => Of(call).IsDefined(call.Text(0)))
            .Method("Set keys()", call => Of(call).Keys())
            .Method($"{Name} mergeShared(Map)", Chain((s, call) => s.MergeShared(call[0])))
            .Method($"{Name} mergeTransient(Map)", Chain((s, call) => s.MergeTransient(call[0])))
            .Method($"{Name} putShared(String, Object)", Chain((s, call) => s.PutShared(call.Text(0), call[1])))
            .Method($"{Name} putTransient(String, Object)", Chain((s, call) => s.PutTransient(call.Text(0), call[1])))
            .Method(
                "void remove(String)",
                call =>
                {
                    Of(call).Remove(call.Text(0));
                    return null;
                }
            )
            .Build();

    private ScriptState State => state;

    public JavaClass Class => Table;

    private static ScriptState Of(JavaCall call) => call.Self<NodeStateBinding>().State;

    /// <summary>Errors of the value name its key; a merged object is a new value without a way to it.</summary>
    private static JsonValue? Json(JavaCall call, Func<ScriptState, object?> read)
    {
        if (call.Text(0) is not { } key || !Of(call).IsDefined(key))
        {
            return null;
        }

        var value = read(Of(call));
        return new JsonValue(value, value is ReadOnlyMap ? JsonPointer.Root : JsonPointer.Root.Child(key));
    }

    private static JavaBody Chain(Action<ScriptState, JavaCall> act) =>
        call =>
        {
            act(Of(call), call);
            return call.This;
        };
}
