namespace JourneySim.Engine.Callbacks;

/// <summary>Has the client start collecting signals for PingOne Protect (Ping SDKs, <c>PingOneProtectInitializeCallback</c>).</summary>
public sealed class PingOneProtectInitializeCallback(PingOneProtectOptions options) : ClientCallback
{
    public override string Type => "PingOneProtectInitializeCallback";

    public override IReadOnlyList<CallbackField> Outputs =>
        [
            new("envId", options.EnvironmentId),
            new("consoleLogEnabled", options.ConsoleLogEnabled),
            new("deviceAttributesToIgnore", new State.StateList(options.DeviceAttributesToIgnore)),
            new("customHost", options.CustomHost),
            new("lazyMetadata", options.LazyMetadata),
            new("behavioralDataCollection", options.BehavioralDataCollection),
            new("deviceKeyRsyncIntervals", options.DeviceKeyRsyncIntervals),
            new("enableTrust", options.EnableTrust),
            new("disableTags", options.DisableTags),
            new("disableHub", options.DisableHub),
        ];

    protected override IReadOnlyList<string> Names => ["clientError"];
}
