using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration;

/// <summary>
/// <c>nodeState</c> of the next generation: plain values instead of <c>JsonValue</c> (am-external 8.0.2 <c>NodeStateScriptWrapper</c>).
/// </summary>
internal sealed class NodeStateScriptWrapper(ScriptState state) : IJavaObject
{
    public const string Name = "org.forgerock.openam.auth.node.api.NodeStateScriptWrapper";

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .AlwaysVisible()
            .Method("Object get(String)", call => Of(call).Get(call.Text(0)))
            .Method("Object getObject(String)", call => Of(call).GetObject(call.Text(0)))
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

    public JavaClass Class => Table;

    private static ScriptState Of(JavaCall call) => call.Self<NodeStateScriptWrapper>().State;

    private ScriptState State => state;

    private static JavaBody Chain(Action<ScriptState, JavaCall> act) =>
        call =>
        {
            act(Of(call), call);
            return call.This;
        };
}
