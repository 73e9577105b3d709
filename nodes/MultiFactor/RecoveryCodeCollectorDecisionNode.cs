using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>
/// Asks for a recovery code, which works once (PingAM Authentication node reference, "Recovery Code Collector Decision node"; am-external
/// <c>RecoveryCodeCollectorDecisionNode</c>).
/// </summary>
internal sealed class RecoveryCodeCollectorDecisionNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "RecoveryCodeCollectorDecisionNode",
            DisplayName = "Recovery Code Collector Decision",
            Settings = [new("recoveryCodeType", SettingKind.Text)],
            Outcomes = NodeType.TrueOrFalse,
            Inputs = (_, _) => ["username", "realm"],
            Create = settings => new RecoveryCodeCollectorDecisionNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (context.Callbacks.OfType<NameCallback>().FirstOrDefault()?.Name is not { Length: > 0 } code)
        {
            return Leave.Asking(new NameCallback("Recovery Code"));
        }

        var kind = settings.Text("recoveryCodeType", "OATH");
        return Leave.Decided(
            OneTimePasswords.User(context) is { } user && DeviceProfiles.UseRecoveryCode(context, user, kind, code)
        );
    }
}
