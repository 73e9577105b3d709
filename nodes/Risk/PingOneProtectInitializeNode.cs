using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Risk;

/// <summary>
/// Has the client start collecting signals (PingOne Advanced Identity Cloud, "PingOne Protect Initialize node"): <c>true</c> unless the client tells an
/// error.
/// </summary>
internal sealed class PingOneProtectInitializeNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "product-PingOneProtectInitializeNode",
            DisplayName = "PingOne Protect Initialize",
            Settings =
            [
                new("pingOneWorker", SettingKind.Text),
                new("tntpPingOneConfigName", SettingKind.Text),
                new("consoleLogEnabled", SettingKind.Flag),
                new("deviceAttributesToIgnore", SettingKind.Texts),
                new("customHost", SettingKind.Text),
                new("lazyMetadata", SettingKind.Flag),
                new("behavioralDataCollection", SettingKind.Flag),
                new("deviceKeyRsyncIntervals", SettingKind.Number),
                new("enableTrust", SettingKind.Flag),
                new("disableTags", SettingKind.Flag),
                new("disableHub", SettingKind.Flag),
                new("agentIdentification", SettingKind.Flag),
                new("additionalSignalsInitializationOptions", SettingKind.Map),
            ],
            AnySettings = true,
            Outcomes = NodeType.TrueOrFalse,
            Create = settings => new PingOneProtectInitializeNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        context.Callbacks.OfType<PingOneProtectInitializeCallback>().FirstOrDefault() is { } answer
            ? Leave.Decided(answer["clientError"].Length == 0)
            : Leave.Asking(
                new PingOneProtectInitializeCallback(
                    new PingOneProtectOptions
                    {
                        ConsoleLogEnabled = settings.Flag("consoleLogEnabled"),
                        DeviceAttributesToIgnore = settings.Texts("deviceAttributesToIgnore"),
                        CustomHost = settings.Text("customHost", ""),
                        LazyMetadata = settings.Flag("lazyMetadata"),
                        BehavioralDataCollection = settings.Flag("behavioralDataCollection", missing: true),
                        DeviceKeyRsyncIntervals = settings.Number("deviceKeyRsyncIntervals", 14),
                        EnableTrust = settings.Flag("enableTrust"),
                        DisableTags = settings.Flag("disableTags"),
                        DisableHub = settings.Flag("disableHub"),
                    }
                )
            );
}
