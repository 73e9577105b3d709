using System.Globalization;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;
using JourneySim.Nodes.Utilities;

namespace JourneySim.Nodes.Contextual;

/// <summary>
/// Compares the collected profile of the device with those kept with the user (PingAM Authentication node reference, "Device Match node"; am-external
/// <c>DeviceMatchNode</c>): up to <c>acceptableVariance</c> attributes may differ, and a profile that was not seen for <c>expiration</c> days counts no
/// more. Or a script compares them.
/// </summary>
internal sealed class DeviceMatchNode(NodeSettings settings) : Node
{
    private static readonly string[] AllOutcomes = ["true", "false", "unknownDevice"];

    public static NodeType Type { get; } =
        new()
        {
            Name = "DeviceMatchNode",
            DisplayName = "Device Match",
            Settings =
            [
                new("acceptableVariance", SettingKind.Number),
                new("expiration", SettingKind.Number),
                new("useScript", SettingKind.Flag),
                new("script", SettingKind.Script),
            ],
            Outcomes = (_, _) => AllOutcomes,
            Inputs = (settings, _) =>
                settings.Flag("useScript") ? ["*"] : [DeviceProfileCollectorNode.Key, "username", "realm"],
            Create = settings => new DeviceMatchNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (settings.Flag("useScript"))
        {
            return new(Ask(context, cancellation));
        }

        if (UserDevices.Collected(context, "identifier") is not string { Length: > 0 })
        {
            return UserDevices.NotCollected("identifier");
        }

        if (UserDevices.Collected(context, "metadata") is not StateMap collected)
        {
            return UserDevices.NotCollected("metadata");
        }

        if (Users.Username(context) is not { } name || Users.ByName(context, name) is null)
        {
            return Leave.Failing("Failed to get the identity object");
        }

        if (UserDevices.Known(context, name) is not { } known || Expired(context, known))
        {
            return Leave.By("unknownDevice");
        }

        var differences = Differences(known.GetValueOrDefault("metadata"), collected);
        return Leave.Decided(differences <= settings.Number("acceptableVariance", 0));
    }

    private bool Expired(NodeContext context, StateMap device)
    {
        var seen = Convert.ToInt64(device.GetValueOrDefault("lastSelectedDate") ?? 0L, CultureInfo.InvariantCulture);
        var age = context.Services.Clock.GetUtcNow() - DateTimeOffset.FromUnixTimeMilliseconds(seen);
        return age > TimeSpan.FromDays(settings.Number("expiration", 30));
    }

    /// <summary>How many attributes differ, nested ones counted one by one.</summary>
    private static int Differences(object? known, object? collected)
    {
        if (known is StateMap one && collected is StateMap other)
        {
            return one
                .Keys.Union(other.Keys, StringComparer.Ordinal)
                .Sum(k => Differences(one.GetValueOrDefault(k), other.GetValueOrDefault(k)));
        }

        return StateJson.Write(known) == StateJson.Write(collected) ? 0 : 1;
    }

    private NodeResult Ask(NodeContext context, CancellationToken cancellation)
    {
        var name = settings.Text("script", "");
        if (context.Services.Scripts.Find(name) is not { } script)
        {
            return new NodeResult.Fail($"Script \"{name}\" does not exist.");
        }

        var copies =
            script.Generation == ScriptGeneration.Legacy ? StateCopies.Take(context.State, ["*"], ["*"]) : null;
        var result = context.Services.ScriptRunner.Run(
            NodeScript.Request(context, script) with
            {
                Context = ScriptContext.DeviceMatch,
                DeviceProfiles = new UserDevices(context),
                SharedStateCopy = copies?.Shared,
                TransientStateCopy = copies?.Transient,
            },
            cancellation
        );
        return ScriptVerdict.Of(result, script, AllOutcomes, copies, context);
    }
}
