using Jint;
using Jint.Native;
using Jint.Runtime.Interop;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration;

/// <summary>The next generation's simplest bindings (PingAM, "Script bindings").</summary>
internal static class PlainBindings
{
    public static Func<JsValue> Logger(ScriptRun run) =>
        () =>
            Object(
                run,
                [.. Enum.GetValues<LogLevel>().Select(level => (level.ToString().ToLowerInvariant(), Line(run, level)))]
            );

    public static Func<JsValue> NodeState(ScriptRun run)
    {
        var state = new NodeState(run.Request.State, run.Request.Inputs);
        return () =>
            Object(
                run,
                ("get", (_, a) => state.TryGet(Text(a, 0), out var value) ? Shown(value) : JsValue.Null),
                ("isDefined", (_, a) => state.IsDefined(Text(a, 0)) ? JsBoolean.True : JsBoolean.False),
                ("putShared", (self, a) => Then(self, () => state.PutShared(Text(a, 0), ScriptValues.Plain(a[1])))),
                (
                    "putTransient",
                    (self, a) => Then(self, () => state.PutTransient(Text(a, 0), ScriptValues.Plain(a[1])))
                ),
                ("remove", (_, a) => Then(JsValue.Undefined, () => state.Remove(Text(a, 0))))
            );
    }

    public static Func<JsValue> Action(ScriptRun run) =>
        () =>
            Object(
                run,
                ("goTo", (self, a) => Then(self, () => run.Action.Outcome = Text(a, 0))),
                (
                    "putSessionProperty",
                    (self, a) => Then(self, () => run.Action.SessionProperty(Text(a, 0), Text(a, 1)))
                )
            );

    private static Func<JsValue, JsValue[], JsValue> Line(ScriptRun run, LogLevel level) =>
        (_, arguments) =>
        {
            string[] texts = [.. arguments.Select(a => a.ToString())];
            run.Logger.Log(
                level,
                level.ToString().ToLowerInvariant(),
                Slf4jMessage.Format(texts.FirstOrDefault() ?? "", texts[1..]),
                null
            );
            return JsValue.Undefined;
        };

    private static JsValue Shown(object? value) =>
        value switch
        {
            null => JsValue.Null,
            string text => new JsString(text),
            bool flag => flag ? JsBoolean.True : JsBoolean.False,
            int or long or double => new JsNumber(
                Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture)
            ),
            _ => new JsString(StateJson.Write(value)),
        };

    private static JsValue Then(JsValue result, Action act)
    {
        act();
        return result;
    }

    private static string Text(JsValue[] arguments, int index) =>
        index < arguments.Length ? arguments[index].ToString() : "undefined";

    private static JsObject Object(
        ScriptRun run,
        params (string Name, Func<JsValue, JsValue[], JsValue> Body)[] members
    )
    {
        var made = new JsObject(run.Realm.Engine);
        foreach (var (name, body) in members)
        {
            made.Set(name, new ClrFunction(run.Realm.Engine, name, body));
        }

        return made;
    }
}
