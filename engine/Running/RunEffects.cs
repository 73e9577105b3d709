using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.Running;

/// <summary>What the nodes of a journey asked for beside their outcomes, in the order they ran: for each thing the last word counts.</summary>
internal sealed class RunEffects
{
    private readonly OrderedDictionary<string, string> sessionProperties = new(StringComparer.Ordinal);
    private readonly List<string> webhooks = [];

    public IReadOnlyDictionary<string, string> SessionProperties => sessionProperties;

    public IReadOnlyList<string> Webhooks => webhooks;

    public TimeSpan? MaxSessionTime { get; private set; }

    public TimeSpan? MaxIdleTime { get; private set; }

    public TimeSpan? MaxJourneyDuration { get; private set; }

    public void Take(ActionEffects effects)
    {
        foreach (var (name, value) in effects.SessionProperties)
        {
            if (value is null)
            {
                sessionProperties.Remove(name);
            }
            else
            {
                sessionProperties[name] = value;
            }
        }

        webhooks.AddRange(effects.Webhooks);
        MaxSessionTime = effects.MaxSessionTime ?? MaxSessionTime;
        MaxIdleTime = effects.MaxIdleTime ?? MaxIdleTime;
        MaxJourneyDuration = effects.MaxJourneyDuration ?? MaxJourneyDuration;
    }

    /// <summary>Takes over what an inner journey came to.</summary>
    public void Take(RunEffects inner)
    {
        foreach (var (name, value) in inner.sessionProperties)
        {
            sessionProperties[name] = value;
        }

        webhooks.AddRange(inner.webhooks);
        MaxSessionTime = inner.MaxSessionTime ?? MaxSessionTime;
        MaxIdleTime = inner.MaxIdleTime ?? MaxIdleTime;
        MaxJourneyDuration = inner.MaxJourneyDuration ?? MaxJourneyDuration;
    }
}
