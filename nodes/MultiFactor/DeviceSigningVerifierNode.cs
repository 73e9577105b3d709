using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>
/// Has a bound device sign a challenge (PingAM Authentication node reference, "Device Signing Verifier node"; am-external
/// <c>DeviceSigningVerifierNode</c>). Errors of the client are followed; whether its signature verifies is what the run says (<c>devices: { binding: … }</c>).
/// </summary>
internal sealed class DeviceSigningVerifierNode(NodeSettings settings) : Node
{
    private const string ReasonKey = "DeviceSigningVerifierNode.FAILURE";
    private static readonly string[] Errors = ["Unsupported", "Abort", "Timeout", "ClientNotRegistered"];

    public static NodeType Type { get; } =
        new()
        {
            Name = "DeviceSigningVerifierNode",
            DisplayName = "Device Signing Verifier",
            Settings =
            [
                .. BoundDevices.Settings,
                new("challenge", SettingKind.Flag),
                new("sharedStateAttribute", SettingKind.Text),
                new("captureFailure", SettingKind.Flag),
            ],
            Outcomes = (settings, _) =>
                [
                    "success",
                    "failure",
                    "noDeviceRegistered",
                    "keyNotFound",
                    .. settings.Texts("clientErrorOutcomes", Errors),
                ],
            Inputs = (settings, _) =>
                settings.Text("sharedStateAttribute") is { Length: > 0 } key
                    ? ["username", "realm", key]
                    : ["username", "realm"],
            Create = settings => new DeviceSigningVerifierNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var user = Users.Username(context) is { } name ? Users.ByName(context, name) : null;
        if (user is not null && BoundDevices.Of(user).Count == 0)
        {
            return Leave.By("noDeviceRegistered");
        }

        if (context.Callbacks.OfType<DeviceSigningVerifierCallback>().FirstOrDefault() is not { } answer)
        {
            return Challenge(context) is { } challenge
                ? Leave.Asking(
                    new DeviceSigningVerifierCallback(
                        BoundDevices.Prompt(context, settings, user?["_id"] as string ?? "", challenge)
                    )
                )
                : Leave.Failing($"{settings.Text("sharedStateAttribute")} not present in state");
        }

        if (answer["clientError"] is { Length: > 0 } error)
        {
            return Failed(context, BoundDevices.ErrorOutcome(settings, error, Errors) ?? "failure", error);
        }

        return answer["jws"].Length > 0 && BoundDevices.Verifies(context)
            ? Leave.By("success")
            : Failed(context, "failure", "INVALID_SIGNATURE");
    }

    private string? Challenge(NodeContext context) =>
        settings.Flag("challenge", missing: true)
            ? BoundDevices.NewChallenge(context)
            : Users.Text(context, settings.Text("sharedStateAttribute", ""));

    private ValueTask<NodeResult> Failed(NodeContext context, string outcome, string reason)
    {
        if (settings.Flag("captureFailure"))
        {
            context.State.Shared[ReasonKey] = reason;
        }

        return Leave.By(outcome);
    }
}
