namespace JourneySim.Engine.Callbacks;

/// <summary>Data for the client's own use (<c>com.sun.identity.authentication.spi.MetadataCallback</c>, PingAM Javadoc). By itself no question to the user.</summary>
public sealed class MetadataCallback(object? data) : OutputOnlyCallback
{
    public override string Type => "MetadataCallback";

    public override string JavaClassName => "com.sun.identity.authentication.spi.MetadataCallback";

    /// <summary>Plain state values, mostly a <see cref="State.StateMap"/>.</summary>
    public object? Data { get; } = data;

    public override IReadOnlyList<CallbackField> Outputs => [new("data", Data ?? "")];
}
