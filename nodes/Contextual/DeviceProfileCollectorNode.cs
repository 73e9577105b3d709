using System.Globalization;
using System.Text;
using System.Text.Json;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.Contextual;

/// <summary>Collects what the client tells about its device (PingAM Authentication node reference, "Device Profile Collector node"; am-external <c>DeviceProfileCollectorNode</c>).</summary>
internal sealed class DeviceProfileCollectorNode(NodeSettings settings) : Node
{
    public const string Key = "forgeRock.device.profile";

    public static NodeType Type { get; } =
        new()
        {
            Name = "DeviceProfileCollectorNode",
            DisplayName = "Device Profile Collector",
            Settings =
            [
                new("maximumSize", SettingKind.Text),
                new("deviceMetadata", SettingKind.Flag),
                new("deviceLocation", SettingKind.Flag),
                new("message", SettingKind.LocalisedText),
            ],
            Create = settings => new DeviceProfileCollectorNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (context.Callbacks.OfType<DeviceProfileCallback>().FirstOrDefault()?.Value is not { Length: > 0 } answer)
        {
            return Leave.Asking(
                new DeviceProfileCallback(
                    settings.Flag("deviceMetadata", missing: true),
                    settings.Flag("deviceLocation"),
                    settings.Localised("message").For(context.Request, "")
                )
            );
        }

        var most = int.Parse(settings.Text("maximumSize", "3"), NumberStyles.Integer, CultureInfo.InvariantCulture);
        if (Encoding.UTF8.GetByteCount(answer) > most * 1024)
        {
            return Leave.Failing("Captured data exceed maximum accepted size");
        }

        if (Read(answer) is not { } profile || profile.GetValueOrDefault("identifier") is not string { Length: > 0 })
        {
            return Leave.Failing("Device Identifier is not captured");
        }

        context.State.Shared[Key] = profile;
        return Leave.Single();
    }

    private static StateMap? Read(string answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            return StateJson.Read(json.RootElement) as StateMap;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
