using Jint.Native;
using Jint.Runtime.Descriptors;

namespace JourneySim.Engine.JavaScript.Bindings;

/// <summary>One name on a script's top level.</summary>
/// <param name="Name">As scripts write it.</param>
/// <param name="Make">Makes the value when a script first asks for it; null when the name is not bound in this run.</param>
internal sealed record Binding(string Name, Func<ScriptRun, Func<JsValue>?> Make)
{
    /// <summary>Puts the name on the top level; its value is made when it is first read.</summary>
    public void Bind(ScriptRun run)
    {
        if (Make(run) is { } make)
        {
            run.Realm.Scope.FastSetProperty(
                Name,
                PropertyDescriptor.CreateLazy(make, static made => made(), PropertyFlag.ConfigurableEnumerableWritable)
            );
        }
    }
}
