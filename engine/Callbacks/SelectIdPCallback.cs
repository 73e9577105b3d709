using System.Text.Json;

namespace JourneySim.Engine.Callbacks;

/// <summary>Asks which identity provider to use (<c>org.forgerock.openam.authentication.callbacks.SelectIdPCallback</c>, PingAM Javadoc).</summary>
public sealed class SelectIdPCallback(object? providers) : Callback
{
    public override string Type => "SelectIdPCallback";

    public override string JavaClassName => "org.forgerock.openam.authentication.callbacks.SelectIdPCallback";

    /// <summary>Plain state values: mostly a list of <c>{provider, uiConfig}</c>.</summary>
    public object? Providers { get; } = providers;

    public string Provider { get; private set; } = "";

    public override IReadOnlyList<CallbackField> Outputs => [new("providers", Providers ?? ""), new("value", "")];

    public override IReadOnlyList<CallbackField> Inputs => [new("", Provider)];

    public void SetProvider(string? provider) => Provider = provider ?? "";

    public override void Answer(int index, JsonElement value) => SetProvider(AnswerValue.Text(value));
}
