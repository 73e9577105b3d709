using System.Globalization;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.Utilities;

/// <summary>
/// Counts its visits and lets only so many through (PingAM Authentication node reference, "Retry Limit Decision node"; am-external
/// <c>RetryLimitDecisionNode</c>). The count is kept with the user when he is known, until the node
/// rejects him or the journey ends in Success, and always in shared state.
/// </summary>
internal sealed class RetryLimitDecisionNode(NodeSettings settings) : Node
{
    private const string Attribute = "retryLimitNodeCount";

    public static NodeType Type { get; } =
        new()
        {
            Name = "RetryLimitDecisionNode",
            DisplayName = "Retry Limit Decision",
            Settings =
            [
                new("retryLimit", SettingKind.Number),
                new("incrementUserAttributeOnFailure", SettingKind.Flag),
            ],
            Outcomes = (_, _) => ["Retry", "Reject"],
            Inputs = (settings, _) => [settings.Definition.Id + ".retryCount", "username", "realm"],
            Create = settings => new RetryLimitDecisionNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var user = settings.Flag("incrementUserAttributeOnFailure", missing: true) ? UserOf(context) : null;
        var key = context.NodeId + ".retryCount";
        var count = user is not null
            ? Kept(context, user)
            : Convert.ToInt32(context.State.Shared.GetValueOrDefault(key) ?? 0, CultureInfo.InvariantCulture);
        if (count >= settings.Number("retryLimit", 3))
        {
            Keep(context, user, null);
            return Leave.By("Reject");
        }

        context.State.Shared[key] = count + 1;
        Keep(context, user, count + 1);
        return Leave.By("Retry", new ActionEffects { AtSuccess = user is null ? null : () => Forget(context) });
    }

    private static void Forget(NodeContext context)
    {
        if (UserOf(context) is { } user && Entries(user).Any(e => IsOwn(context, e)))
        {
            Keep(context, user, null);
        }
    }

    private static StateMap? UserOf(NodeContext context) =>
        context.Services.Script.Identities is not null && Users.Username(context) is { } name
            ? Users.ByName(context, name)
            : null;

    private static int Kept(NodeContext context, StateMap user) =>
        Entries(user).FirstOrDefault(e => IsOwn(context, e)) is { } entry
        && int.TryParse(
            entry.AsSpan(context.NodeId.Length + 1),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var n
        )
            ? n
            : 0;

    private static void Keep(NodeContext context, StateMap? user, int? count)
    {
        if (user is null)
        {
            return;
        }

        var entries = new StateList(Entries(user).Where(e => !IsOwn(context, e)));
        if (count is { } number)
        {
            entries.Add(string.Create(CultureInfo.InvariantCulture, $"{context.NodeId}={number}"));
        }

        user[Attribute] = entries;
        Users.Write(context, user);
    }

    private static IEnumerable<string> Entries(StateMap user) =>
        (user.GetValueOrDefault(Attribute) as StateList ?? []).OfType<string>();

    private static bool IsOwn(NodeContext context, string entry) =>
        entry.StartsWith(context.NodeId + "=", StringComparison.Ordinal);
}
