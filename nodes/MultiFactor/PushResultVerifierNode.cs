using System.Globalization;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>
/// Tells what the user did with the push notification (PingAM Authentication node reference, "Push Result Verifier node"; am-external
/// <c>PushResultVerifierNode</c>).
/// </summary>
internal sealed class PushResultVerifierNode : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "PushResultVerifierNode",
            DisplayName = "Push Result Verifier Node",
            Outcomes = (_, _) => ["TRUE", "FALSE", "EXPIRED", "WAITING"],
            Inputs = (_, _) => [PushMessages.IdKey, PushMessages.DeadlineKey, PushMessages.ChallengeKey],
            Create = _ => new PushResultVerifierNode(),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var shared = context.State.Shared;
        if (!shared.ContainsKey(PushMessages.IdKey))
        {
            return Leave.Failing("Unable to find push message ID in sharedState");
        }

        var deadline = Convert.ToInt64(
            shared.GetValueOrDefault(PushMessages.DeadlineKey) ?? 0L,
            CultureInfo.InvariantCulture
        );
        var outcome = context.Services.Realm.Devices.Push switch
        {
            _ when context.Services.Clock.GetUtcNow().ToUnixTimeMilliseconds() > deadline => "EXPIRED",
            PushAnswer.Accept => "TRUE",
            PushAnswer.Deny => "FALSE",
            PushAnswer.Ignore => "WAITING",
            _ => throw new NotSimulatedException(
                "The answer of a user to a push notification",
                "Say it in journeysim.yaml or the test: devices: { push: accept } (or deny, ignore)."
            ),
        };
        if (outcome != "WAITING")
        {
            shared.Remove(PushMessages.IdKey);
            shared.Remove(PushMessages.DeadlineKey);
            shared.Remove(PushMessages.ChallengeKey);
        }

        return Leave.By(outcome);
    }
}
