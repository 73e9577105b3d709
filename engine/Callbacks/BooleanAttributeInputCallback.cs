using System.Text.Json;

namespace JourneySim.Engine.Callbacks;

/// <summary>Asks for yes or no (<c>org.forgerock.openam.authentication.callbacks.BooleanAttributeInputCallback</c>, PingAM Javadoc).</summary>
public sealed class BooleanAttributeInputCallback(
    string? name,
    string? prompt,
    bool? value,
    bool required,
    object? policies = null,
    bool validateOnly = false,
    IEnumerable<string>? failedPolicies = null
) : AttributeInputCallback(name, prompt, required, policies, validateOnly, failedPolicies)
{
    public override string Type => "BooleanAttributeInputCallback";

    public bool? Value { get; private set; } = value;

    protected override object? WireValue => Value ?? false;

    public void SetValue(bool? value) => Value = value;

    private protected override void Take(JsonElement value) => Value = AnswerValue.Flag(value);
}
