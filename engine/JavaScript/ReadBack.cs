using Jint;
using Jint.Native;
using Jint.Native.Object;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript;

/// <summary>Reads the names that AM reads after a script, in AM's order.</summary>
internal static class ReadBack
{
    public static ScriptResult From(ScriptRun run)
    {
        var audit = Value(run, "auditEntryDetail");
        var action = run.Action.IsEmpty ? null : run.Action.Build(suspensionDropsEffects: true);
        return new ScriptResult.Completed(action, false, Value(run, "outcome"), audit);
    }

    private static ScriptValue Value(ScriptRun run, string name) =>
        run.Realm.Scope.Get(name) switch
        {
            JsUndefined or JsNull => new ScriptValue.Absent(),
            ConsString rope => new ScriptValue.Rope(rope.ToString()),
            JsString text => new ScriptValue.Text(text.ToString()),
            var value and (JsNumber or JsBoolean or JsArray) => new ScriptValue.Other(
                JavaTexts.ClassOf(value),
                value.ToString()
            ),
            ObjectInstance instance when ScriptValues.Plain(instance) is StateMap map => new ScriptValue.Map(map),
            var other => new ScriptValue.Other(JavaTexts.ClassOf(other), other.ToString()),
        };
}
