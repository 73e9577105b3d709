using JourneySim.Engine.Callbacks;

namespace JourneySim.Engine.Scripts;

/// <summary>The <c>Action</c> a script built, free of any script engine. A closed family.</summary>
public abstract record ScriptAction
{
    private ScriptAction() { }

    public ActionEffects Effects { get; init; } = ActionEffects.None;

    public sealed record GoTo(string Outcome) : ScriptAction;

    public sealed record Send(IReadOnlyList<Callback> Callbacks) : ScriptAction;

    /// <summary><paramref name="Message"/> may run script code once more; it is called before the run's engine is let go.</summary>
    public sealed record Suspend(Func<Uri, Callback> Message, TimeSpan? Maximum) : ScriptAction;
}
