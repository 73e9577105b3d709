using Jint.Runtime.Descriptors;

namespace JourneySim.Engine.JavaScript.Bindings;

/// <summary>One name on a script's top level.</summary>
/// <param name="Name">As scripts write it.</param>
/// <param name="Type">The Java class of its value.</param>
/// <param name="Fidelity">How far it behaves as on a tenant.</param>
/// <param name="Make">Makes the Java value when a script first asks for it.</param>
internal sealed record Binding(string Name, string Type, BindingFidelity Fidelity, Func<ScriptRun, object?> Make)
{
    /// <summary>Whether the name exists in a run; most always do.</summary>
    public Func<ScriptRun, bool> Exists { get; init; } = static _ => true;

    /// <summary>What is missing, or worth knowing.</summary>
    public string? Note { get; init; }

    /// <summary>Library scripts of <c>require()</c> see it too.</summary>
    public bool InLibraries { get; init; }

    /// <summary>Puts the name on the top level; its value is made when it is first read.</summary>
    public void Bind(ScriptRun run)
    {
        if (Exists(run))
        {
            run.Realm.Scope.FastSetProperty(
                Name,
                PropertyDescriptor.CreateLazy(
                    (this, run),
                    static made => made.run.Show(made.Item1.Make(made.run)),
                    PropertyFlag.ConfigurableEnumerableWritable
                )
            );
        }
    }
}
