using Jint;
using Jint.Native;
using Jint.Native.Function;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.JavaScript.Rhino.Runtime;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Scripts.Realm;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Caches;

/// <summary>
/// Runs a Cache Loader script in an engine of its own with the bindings that all next-generation scripts have: <c>load(key)</c>, or
/// <c>reload(key, old)</c> for a value that is there. What AM makes of a loader that fails is not documented: its text is raised as it is.
/// </summary>
internal static class CacheLoader
{
    public static object? Run(ScriptRun caller, ScriptCache cache, StateMap key, CacheContents.Entry? old)
    {
        try
        {
            var loader = new ScriptRun(
                caller.Request with
                {
                    Script = cache.Loader,
                    Context = ScriptContext.CacheLoader,
                },
                CompiledScripts.Get(
                    cache.Loader.Source,
                    ScriptPlaces.FileOf(cache.Loader),
                    caller.Realm.Dialect,
                    probed: caller.Services.Coverage is not null
                ),
                JavaAdditions.None,
                caller.Cancellation
            );
            loader.Evaluate();
            var reload = old is null ? null : loader.Realm.Scope.Get("reload") as Function;
            var function =
                reload
                ?? loader.Realm.Scope.Get("load") as Function
                ?? throw Failed($"Cache loader script \"{cache.Loader.Name}\" has no function load(key).");
            return loader.AfterScript(() => Called(loader, function, key, reload is null ? null : old));
        }
        catch (RhinoSyntaxException refused)
        {
            throw Failed(refused.Message);
        }
        catch (RhinoRunException failed)
        {
            throw Failed(failed.Failure.TextAt(failed.Failure.File));
        }
    }

    private static object? Called(ScriptRun loader, Function function, StateMap key, CacheContents.Entry? old)
    {
        var asked = loader.Show(StateValues.ToJava(key.DeepCopy()));
        return Plain(
            loader,
            old is null
                ? function.Call(JsValue.Undefined, [asked])
                : function.Call(
                    JsValue.Undefined,
                    [asked, loader.Show(StateValues.ToJava(StateList.CopyOf(old.Value)))]
                )
        );
    }

    private static object? Plain(ScriptRun loader, JsValue value) =>
        value.IsUndefined() ? null : StateValues.ToState(loader.Java.Inner(value));

    private static JavaException Failed(string text) => new("java.lang.RuntimeException", text);
}
