using Jint.Native;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Bindings;

/// <summary>The table of contents: every name that AM binds for a script, by generation, in AM's order.</summary>
internal static class BindingList
{
    private static readonly Binding[] Common =
    [
        new("realm", run => () => new JsString(run.Request.Realm)),
        new("scriptName", run => () => new JsString(run.Request.Script.Name)),
        new("resumedFromSuspend", run => () => run.Request.ResumedFromSuspend ? JsBoolean.True : JsBoolean.False),
    ];

    private static readonly Binding[] Legacy = [.. Common];

    private static readonly Binding[] NextGeneration =
    [
        .. Common,
        new("cookieName", run => () => new JsString(run.Services.CookieName)),
        new("logger", PlainBindings.Logger),
        new("nodeState", PlainBindings.NodeState),
        new("action", PlainBindings.Action),
    ];

    public static IReadOnlyList<Binding> Of(ScriptGeneration generation) =>
        generation == ScriptGeneration.Legacy ? Legacy : NextGeneration;

    public static IEnumerable<string> Names(ScriptGeneration generation) => Of(generation).Select(b => b.Name);
}
