using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.Shared;

/// <summary>
/// An <c>Action</c> under construction, behind the legacy <c>ActionBuilder</c> and the next generation's <c>action</c>. What a setter was given last
/// stands; empty header, description and stage are ignored.
/// </summary>
internal sealed class ActionDraft
{
    private readonly OrderedDictionary<string, string?> sessionProperties = new(StringComparer.Ordinal);
    private readonly List<string> webhooks = [];

    /// <summary>The settings so far.</summary>
    public ActionEffects Effects { get; private set; } = ActionEffects.None;

    public string? Outcome { get; set; }

    public IReadOnlyList<Callback> Callbacks { get; set; } = [];

    public Func<Uri, Callback>? Suspension { get; set; }

    public TimeSpan? MaximumSuspension { get; set; }

    /// <summary>The next generation's rule: without callbacks, suspension and outcome everything else is lost.</summary>
    public bool IsEmpty => Callbacks.Count == 0 && Suspension is null && string.IsNullOrWhiteSpace(Outcome);

    public IReadOnlyList<string> Webhooks => webhooks;

    public void With(Func<ActionEffects, ActionEffects> change) => Effects = change(Effects);

    public void Header(string? text) => With(e => string.IsNullOrEmpty(text) ? e : e with { Header = text });

    public void Description(string? text) => With(e => string.IsNullOrEmpty(text) ? e : e with { Description = text });

    public void Stage(string? text) => With(e => string.IsNullOrEmpty(text) ? e : e with { Stage = text });

    public void Identify(string? name, string kind) =>
        With(e => string.IsNullOrWhiteSpace(name) ? e : e with { Identity = new IdentifiedIdentity(name, kind) });

    public void ReplaceShared(StateMap state) => With(e => e with { ReplaceSharedState = state });

    public void ReplaceTransient(StateMap state) => With(e => e with { ReplaceTransientState = state });

    public void Webhook(string name) => webhooks.Add(name);

    /// <summary>Null removes the property when the session is made.</summary>
    public void SessionProperty(string key, string? value)
    {
        sessionProperties.Remove(key);
        sessionProperties.Add(key, value);
    }

    public IReadOnlyList<KeyValuePair<string, string?>> SessionProperties => [.. sessionProperties];

    /// <summary>AM's precedence: suspension, then callbacks, then the outcome.</summary>
    /// <param name="suspensionDropsEffects">True in the next generation, where a suspension loses everything else.</param>
    public ScriptAction Build(bool suspensionDropsEffects)
    {
        var all = Effects with { SessionProperties = SessionProperties, Webhooks = [.. webhooks] };
        if (Suspension is not null)
        {
            return new ScriptAction.Suspend(Suspension, MaximumSuspension)
            {
                Effects = suspensionDropsEffects ? ActionEffects.None : all,
            };
        }

        return Callbacks.Count > 0
            ? new ScriptAction.Send(Callbacks) { Effects = all }
            : new ScriptAction.GoTo(Outcome!) { Effects = all };
    }
}
