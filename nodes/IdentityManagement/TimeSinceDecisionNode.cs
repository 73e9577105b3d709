using System.Globalization;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.IdentityManagement;

/// <summary>
/// Tells whether the user is older than some time, such as <c>2 weeks</c> (PingAM Authentication node reference, "Time Since Decision node"; am-external
/// <c>TimeSinceDecisionNode</c>). IDM keeps the time of creation in <c>_meta.createDate</c>.
/// </summary>
internal sealed class TimeSinceDecisionNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "TimeSinceDecisionNode",
            DisplayName = "Time Since Decision",
            Settings =
            [
                new("elapsedTime", SettingKind.Text, Required: true),
                new("identityAttribute", SettingKind.Text),
            ],
            Outcomes = NodeType.TrueOrFalse,
            Inputs = (settings, _) => [settings.Text("identityAttribute", "userName")],
            Create = settings => new TimeSinceDecisionNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var identity = settings.Text("identityAttribute", "userName");
        if (Users.ByAttribute(context, identity) is not { } user)
        {
            return Users.NotFound(context, identity);
        }

        if (ElapsedTime.Read(settings.Text("elapsedTime", "")) is not { } elapsed)
        {
            return Leave.Failing($"Setting elapsedTime is no time such as \"2 weeks\": {settings.Text("elapsedTime")}");
        }

        var created = (user.GetValueOrDefault("_meta") as StateMap)?.GetValueOrDefault("createDate") as string;
        return Leave.Decided(
            DateTimeOffset.TryParse(created, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
                && elapsed.After(at) <= context.Services.Clock.GetUtcNow()
        );
    }
}
