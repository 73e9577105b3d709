using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Sessions;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.Running;

/// <summary>Ends runs: at Success with a session, at Failure with its message, or because a node failed.</summary>
internal static class JourneyEnd
{
    /// <summary>AM's message for a user who may not log in at the moment.</summary>
    private const string LockedOut = "User Locked Out.";

    public static JourneyStep AtNode(JourneyRun run) =>
        With(run, run.CurrentNode == NodeId.Success && !Inactive(run) ? Succeeded(run) : Refused(run));

    private static JourneyResult.Success Succeeded(JourneyRun run)
    {
        var session = run.Journey.NoSession ? null : SessionOf(run);
        var effects = run.Top.Effects;
        foreach (var hook in effects.AtSuccess)
        {
            hook();
        }

        foreach (var cookie in effects.SuccessCookies)
        {
            if (cookie.Value(User(run)) is { } value)
            {
                run.Services.Script.Trace.Emit(
                    new TraceEvent.CookieSet(cookie.Name, value, cookie.Attributes)
                    {
                        At = run.Services.Clock.GetUtcNow(),
                    }
                );
            }
        }

        return new JourneyResult.Success(
            session,
            Text(run, "successUrl"),
            effects.MaxSessionTime ?? run.Journey.MaximumSessionTime,
            effects.MaxIdleTime ?? run.Journey.MaximumIdleTime
        )
        {
            Details = effects.SuccessDetailsWith(session?.Properties ?? run.SessionProperties),
        };
    }

    private static JourneyResult.Failure Refused(JourneyRun run)
    {
        var told = run.Top.Effects.FailureDetails;
        var message =
            run.CurrentNode == NodeId.Success
                ? LockedOut
                : told?.Message ?? Text(run, "errorMessage") ?? JourneyResult.DefaultFailureMessage;
        return new JourneyResult.Failure(message, Text(run, "failureUrl")) { Details = told?.Details };
    }

    /// <summary>Null when an inner tree evaluator turned the failure into its error outcome.</summary>
    public static JourneyStep? Failed(JourneyRun run, string nodeId, string nodeName, NodeResult.Fail fail)
    {
        var journey = run.CurrentJourney;
        return InnerJourneys.Catch(run, nodeId, nodeName, fail)
            ? InnerJourneys.LeaveByError(run)
            : With(
                run,
                new JourneyResult.LoginFailure(journey, nodeId, nodeName, fail.Cause ?? new NodeFailure(fail.Message))
                {
                    Script = fail.Script,
                    Told = run.Top.Effects.ErrorDetails,
                }
            );
    }

    public static JourneyStep With(JourneyRun run, JourneyResult result)
    {
        var (end, message) = result switch
        {
            JourneyResult.Success => ("success", null),
            JourneyResult.Failure failure => ("failure", failure.Message),
            JourneyResult.LoginFailure failure => ("exception", failure.Cause.Text),
            JourneyResult.TimedOut => ("timeout", JourneyResult.TimedOut.Message),
            JourneyResult.Stopped stopped => ("stopped", (string?)stopped.Limit),
            _ => throw new InvalidOperationException(result.GetType().Name),
        };
        run.Services.Script.Trace.Emit(
            new TraceEvent.JourneyEnded(run.Journey.Name, end, message) { At = run.Services.Clock.GetUtcNow() }
        );
        var step = new JourneyStep.Ended(result);
        run.LastStep = step;
        return step;
    }

    /// <summary>Success lets nobody in whose account is not active (PingAM documentation, "Success node").</summary>
    private static bool Inactive(JourneyRun run)
    {
        if (run.Services.Script.Identities is not { } store || User(run) is not { } name)
        {
            return false;
        }

        var type = run.Journey.IdentityResource ?? $"managed/{run.Journey.Realm.Trim('/')}_user";
        var user = store.FindByName(type, name);
        return user?.GetValueOrDefault("accountStatus") is "inactive";
    }

    private static string? User(JourneyRun run) => run.Top.Identity?.Name ?? Text(run, "username");

    private static Session SessionOf(JourneyRun run)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["AuthLevel"] = StateJson.Write(run.State.Shared.GetValueOrDefault("authLevel") ?? 0),
            ["Service"] = run.Journey.Name,
        };
        if (User(run) is { } user)
        {
            properties["UserToken"] = user;
        }

        foreach (var (name, value) in run.SessionProperties)
        {
            properties[name] = value;
        }

        return new Session(run.Services.Script.Random.NextUuid().ToString("N"), properties);
    }

    private static string? Text(JourneyRun run, string key) => run.State.Shared.GetValueOrDefault(key) as string;
}
