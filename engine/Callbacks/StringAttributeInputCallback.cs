using System.Text.Json;

namespace JourneySim.Engine.Callbacks;

/// <summary>Asks for a text (<c>org.forgerock.openam.authentication.callbacks.StringAttributeInputCallback</c>, PingAM Javadoc).</summary>
public sealed class StringAttributeInputCallback(
    string? name,
    string? prompt,
    string? value,
    bool required,
    object? policies = null,
    bool validateOnly = false,
    IEnumerable<string>? failedPolicies = null
) : AttributeInputCallback(name, prompt, required, policies, validateOnly, failedPolicies)
{
    public override string Type => "StringAttributeInputCallback";

    public string? Value { get; private set; } = value;

    protected override object? WireValue => Value ?? "";

    public void SetValue(string? value) => Value = value;

    private protected override void Take(JsonElement value) => Value = AnswerValue.Text(value);
}
