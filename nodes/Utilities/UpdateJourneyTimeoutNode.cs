using System.Globalization;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;

namespace JourneySim.Nodes.Utilities;

/// <summary>
/// Sets or changes how long the user may take for the journey (PingAM Authentication node reference, "Update Journey Timeout node";
/// am-external <c>UpdateJourneyTimeoutNode</c>).
/// </summary>
internal sealed class UpdateJourneyTimeoutNode(NodeSettings settings) : Node
{
    /// <summary>AM's default of a journey's longest duration, where the key that AM seeds is gone (PingAM documentation).</summary>
    private const int DefaultMinutes = 5;

    private const string Key = "maxAuthenticationSessionDuration";

    public static NodeType Type { get; } =
        new()
        {
            Name = "UpdateJourneyTimeoutNode",
            DisplayName = "Update Journey Timeout",
            Settings =
            [
                new("operation", SettingKind.Text, Required: true),
                new("value", SettingKind.Number, Required: true),
            ],
            Create = settings => new UpdateJourneyTimeoutNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var value = settings.Number("value", 0);
        var set = settings.Text("operation", "SET") == "SET";
        if (set && value <= 0)
        {
            return Leave.Failing("The timeout value must be positive when SET operation is selected");
        }

        var minutes = set ? value : Current(context) + value;
        if (minutes <= 0)
        {
            return Leave.Failing("The resulting timeout value must be positive");
        }

        context.State.Transient[Key] = minutes;
        return Leave.Single(new ActionEffects { MaxJourneyDuration = TimeSpan.FromMinutes(minutes) });
    }

    private static int Current(NodeContext context) =>
        Users.State(context).TryGet(Key, out var kept) && kept is not null
            ? Convert.ToInt32(kept, CultureInfo.InvariantCulture)
            : DefaultMinutes;
}
