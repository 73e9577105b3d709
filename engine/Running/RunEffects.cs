using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Running;

/// <summary>What the nodes of a journey asked for beside their outcomes, in the order they ran: for each thing the last word counts.</summary>
internal sealed class RunEffects
{
    private readonly OrderedDictionary<string, string> sessionProperties = new(StringComparer.Ordinal);
    private readonly List<string> webhooks = [];
    private readonly List<Action> atSuccess = [];
    private readonly OrderedDictionary<string, SuccessCookie> successCookies = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, string> successSessionDetails = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> SessionProperties => sessionProperties;

    public IReadOnlyList<string> Webhooks => webhooks;

    public IEnumerable<SuccessCookie> SuccessCookies => successCookies.Values;

    public IReadOnlyList<Action> AtSuccess => atSuccess;

    public StateMap SuccessDetails { get; } = [];

    public EndDetails? FailureDetails { get; private set; }

    public EndDetails? ErrorDetails { get; private set; }

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

        foreach (var (name, value) in effects.SuccessDetails ?? [])
        {
            SuccessDetails[name] = value;
        }

        foreach (var (name, property) in effects.SuccessSessionDetails)
        {
            successSessionDetails[name] = property;
        }

        foreach (var cookie in effects.SuccessCookies)
        {
            successCookies[cookie.Name] = cookie;
        }

        if (effects.AtSuccess is { } hook)
        {
            atSuccess.Add(hook);
        }

        webhooks.AddRange(effects.Webhooks);
        FailureDetails = effects.FailureDetails ?? FailureDetails;
        ErrorDetails = effects.ErrorDetails ?? ErrorDetails;
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

        foreach (var (name, value) in inner.SuccessDetails)
        {
            SuccessDetails[name] = value;
        }

        foreach (var (name, property) in inner.successSessionDetails)
        {
            successSessionDetails[name] = property;
        }

        foreach (var (name, cookie) in inner.successCookies)
        {
            successCookies[name] = cookie;
        }

        atSuccess.AddRange(inner.atSuccess);
        webhooks.AddRange(inner.webhooks);
        FailureDetails = inner.FailureDetails ?? FailureDetails;
        ErrorDetails = inner.ErrorDetails ?? ErrorDetails;
        MaxSessionTime = inner.MaxSessionTime ?? MaxSessionTime;
        MaxIdleTime = inner.MaxIdleTime ?? MaxIdleTime;
        MaxJourneyDuration = inner.MaxJourneyDuration ?? MaxJourneyDuration;
    }

    /// <summary>The members that nodes added to the answer of a successful journey, those from the new session too.</summary>
    public StateMap? SuccessDetailsWith(IReadOnlyDictionary<string, string> session)
    {
        var details = SuccessDetails.DeepCopy();
        foreach (var (name, property) in successSessionDetails)
        {
            if (session.TryGetValue(property, out var value))
            {
                details[name] = value;
            }
        }

        return details.Count > 0 ? details : null;
    }
}
