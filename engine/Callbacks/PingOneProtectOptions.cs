namespace JourneySim.Engine.Callbacks;

/// <summary>How a client collects signals for PingOne Protect.</summary>
public sealed record PingOneProtectOptions
{
    public string EnvironmentId { get; init; } = "";

    public bool ConsoleLogEnabled { get; init; }

    public IReadOnlyList<string> DeviceAttributesToIgnore { get; init; } = [];

    public string CustomHost { get; init; } = "";

    public bool LazyMetadata { get; init; }

    public bool BehavioralDataCollection { get; init; } = true;

    public int DeviceKeyRsyncIntervals { get; init; } = 14;

    public bool EnableTrust { get; init; }

    public bool DisableTags { get; init; }

    public bool DisableHub { get; init; }
}
