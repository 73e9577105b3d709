using System.Text.Json;

namespace JourneySim.Engine.Callbacks;

/// <summary>
/// A value that the page fills, found by its id (<c>com.sun.identity.authentication.callbacks.HiddenValueCallback</c>, PingAM Javadoc).
/// A client that does not fill it sends back the id.
/// </summary>
public sealed class HiddenValueCallback(string? id, string? value = null) : Callback
{
    public override string Type => "HiddenValueCallback";

    public override string JavaClassName => "com.sun.identity.authentication.callbacks.HiddenValueCallback";

    public string? Id { get; } = id;

    public string? DefaultValue { get; } = value;

    public string? Value { get; private set; } = value;

    public override IReadOnlyList<CallbackField> Outputs => [new("value", Value ?? ""), new("id", Id ?? "")];

    public override IReadOnlyList<CallbackField> Inputs => [new("", Id ?? "")];

    public void SetValue(string? value) => Value = value;

    public override void Answer(int index, JsonElement value) => Value = AnswerValue.Text(value);
}
