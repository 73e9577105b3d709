using System.Text.Json;

namespace JourneySim.Engine.Callbacks;

/// <summary>Asks for a number (<c>org.forgerock.openam.authentication.callbacks.NumberAttributeInputCallback</c>, PingAM Javadoc).</summary>
public sealed class NumberAttributeInputCallback(
    string? name,
    string? prompt,
    double? value,
    bool required,
    object? policies = null,
    bool validateOnly = false,
    IEnumerable<string>? failedPolicies = null
) : AttributeInputCallback(name, prompt, required, policies, validateOnly, failedPolicies)
{
    public override string Type => "NumberAttributeInputCallback";

    public double? Value { get; private set; } = value;

    protected override object? WireValue => Value;

    public void SetValue(double? value) => Value = value;

    private protected override void Take(JsonElement value) => Value = AnswerValue.Number(value);
}
