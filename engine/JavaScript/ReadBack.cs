using Jint;
using Jint.Native;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Bindings.Legacy.Actions;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript;

/// <summary>
/// Reads the names that AM reads after a script (am-external 8.0.2 <c>ScriptedNodeHelper</c>): <c>auditEntryDetail</c>, <c>action</c>,
/// <c>outcome</c>.
/// </summary>
internal static class ReadBack
{
    public static ScriptResult From(ScriptRun run, JsValue completion)
    {
        try
        {
            var audit = Value(run, "auditEntryDetail");
            var held = Held(run, "action");
            var (action, ignored) =
                run.Request.Script.Generation == ScriptGeneration.Legacy ? Legacy(held) : NextGeneration(run, held);
            return new ScriptResult.Completed(Guarded(run, action), ignored, Value(run, "outcome"), audit)
            {
                Config = Value(run, "config"),
                Value = Completion(run, completion),
            };
        }
        catch (JavaException thrown)
        {
            return new ScriptResult.Threw(thrown.ClassName, thrown.JavaMessage ?? "null");
        }
    }

    /// <summary>A suspension calls the script once more, when the journey has an address to resume by.</summary>
    private static ScriptAction? Guarded(ScriptRun run, ScriptAction? action) =>
        action is ScriptAction.Suspend suspend
            ? suspend with
            {
                Message = resume =>
                    run.AfterScript(
                        () => suspend.Message(resume),
                        run.Request.Script.Generation == ScriptGeneration.Legacy
                            ? null
                            : "Failed to execute additional logic"
                    ),
            }
            : action;

    private static (ScriptAction? Action, bool Ignored) Legacy(object? held) =>
        held is ActionObject built
            ? (built.Draft.Build(suspensionDropsEffects: false), false)
            : (null, held is not null);

    private static (ScriptAction? Action, bool Ignored) NextGeneration(ScriptRun run, object? held)
    {
        if (held is not ActionWrapper wrapper)
        {
            return (null, true);
        }

        var queued = Held(run, "callbacksBuilder") is CallbacksBuilder builder ? builder.Queued : null;
        return (wrapper.Build(queued), false);
    }

    /// <summary>Social scripts end with their answer: AM takes it out of its wrapper and casts it to <c>JsonValue</c>.</summary>
    private static ScriptValue Completion(ScriptRun run, JsValue completion)
    {
        if (run.Request.Social is null)
        {
            return new ScriptValue.Absent();
        }

        var held = run.Java.Inner(completion);
        return held switch
        {
            JsonValue { Value: IJavaMap map } when StateValues.ToState(map) is StateMap state => new ScriptValue.Map(
                state
            ),
            MapScriptWrapper map when StateValues.ToState(map) is StateMap state => new ScriptValue.Map(state),
            null => new ScriptValue.Absent(),
            _ => new ScriptValue.Other(JavaValues.ClassNameOf(held), JavaValues.Text(held)),
        };
    }

    private static object? Held(ScriptRun run, string name) =>
        run.Realm.Scope.HasOwnProperty(name) ? run.Java.Inner(run.Realm.Scope.Get(name)) : null;

    private static ScriptValue Value(ScriptRun run, string name) =>
        Held(run, name) switch
        {
            null => new ScriptValue.Absent(),
            string text => new ScriptValue.Text(text),
            JavaRope rope => new ScriptValue.Rope(rope.JavaText),
            IJavaMap map when StateValues.ToState(map) is StateMap state => new ScriptValue.Map(state),
            var other => new ScriptValue.Other(JavaValues.ClassNameOf(other), JavaValues.Text(other)),
        };
}
