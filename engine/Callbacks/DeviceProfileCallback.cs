using System.Text.Json;

namespace JourneySim.Engine.Callbacks;

/// <summary>Collects a profile of the device as JSON text (<c>org.forgerock.openam.authentication.callbacks.DeviceProfileCallback</c>, PingAM Javadoc).</summary>
public sealed class DeviceProfileCallback(bool metadata, bool location, string? message) : Callback
{
    public override string Type => "DeviceProfileCallback";

    public override string JavaClassName => "org.forgerock.openam.authentication.callbacks.DeviceProfileCallback";

    public bool Metadata { get; } = metadata;

    public bool Location { get; } = location;

    public string? Message { get; } = message;

    public string Value { get; private set; } = "";

    public override IReadOnlyList<CallbackField> Outputs =>
        [new("metadata", Metadata), new("location", Location), new("message", Message ?? "")];

    public override IReadOnlyList<CallbackField> Inputs => [new("", Value)];

    public void SetValue(string? value) => Value = value ?? "";

    public override void Answer(int index, JsonElement value) => SetValue(AnswerValue.Text(value));
}
