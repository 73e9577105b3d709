using System.Globalization;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>
/// Asks for the one-time password and checks it (PingAM Authentication node reference, "OTP Collector Decision node";
/// am-external <c>OneTimePasswordCollectorDecisionNode</c>).
/// </summary>
internal sealed class OneTimePasswordCollectorDecisionNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "OneTimePasswordCollectorDecisionNode",
            DisplayName = "OTP Collector Decision",
            Settings = [new("passwordExpiryTime", SettingKind.Number)],
            Outcomes = NodeType.TrueOrFalse,
            Inputs = (_, _) => ["oneTimePassword", "oneTimePasswordTimestamp"],
            Create = settings => new OneTimePasswordCollectorDecisionNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (context.Callbacks.OfType<PasswordCallback>().FirstOrDefault()?.Password is not { Length: > 0 } answer)
        {
            return Leave.Asking(new PasswordCallback("One Time Password", echoOn: false));
        }

        var state = Users.State(context);
        var good =
            state.TryGet("oneTimePasswordTimestamp", out var made)
            && made is not null
            && context.Services.Clock.GetUtcNow()
                < DateTimeOffset
                    .FromUnixTimeSeconds(Convert.ToInt64(made, CultureInfo.InvariantCulture))
                    .AddMinutes(settings.Number("passwordExpiryTime", 5))
            && string.Equals(Users.Text(context, "oneTimePassword"), answer, StringComparison.Ordinal);
        if (good)
        {
            state.Remove("oneTimePassword");
            state.Remove("oneTimePasswordTimestamp");
        }

        return Leave.Decided(good);
    }
}
