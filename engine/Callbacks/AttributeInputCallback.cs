using System.Text.Json;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Callbacks;

/// <summary>Asks for one attribute of a profile (AM's <c>AttributeInputCallback</c> and its three kinds, PingAM Javadoc).</summary>
public abstract class AttributeInputCallback : Callback
{
    private readonly List<string> failedPolicies;

    private protected AttributeInputCallback(
        string? name,
        string? prompt,
        bool required,
        object? policies,
        bool validateOnly,
        IEnumerable<string>? failedPolicies
    )
    {
        (Name, Prompt, Required, Policies, ValidateOnly) = (name, prompt, required, policies, validateOnly);
        this.failedPolicies = [.. failedPolicies ?? []];
    }

    public sealed override string JavaClassName => "org.forgerock.openam.authentication.callbacks." + Type;

    public string? Name { get; }

    public string? Prompt { get; }

    public bool Required { get; }

    /// <summary>The policies as plain state values; without any AM sends an empty array.</summary>
    public object? Policies { get; }

    /// <summary>Each a JSON text.</summary>
    public IReadOnlyList<string> FailedPolicies => failedPolicies;

    public bool ValidateOnly { get; private set; }

    /// <summary>The value as it goes on the wire.</summary>
    protected abstract object? WireValue { get; }

    public sealed override IReadOnlyList<CallbackField> Outputs =>
        [
            new("name", Name ?? ""),
            new("prompt", Prompt ?? ""),
            new("required", Required),
            new("policies", Policies ?? new StateList()),
            new("failedPolicies", new StateList(failedPolicies)),
            new("validateOnly", ValidateOnly),
            new("value", WireValue),
        ];

    public sealed override IReadOnlyList<CallbackField> Inputs =>
        [new("", WireValue), new("validateOnly", ValidateOnly)];

    public void AddFailedPolicy(string json) => failedPolicies.Add(json);

    public void ClearFailedPolicies() => failedPolicies.Clear();

    public void SetValidateOnly(bool validateOnly) => ValidateOnly = validateOnly;

    public sealed override void Answer(int index, JsonElement value)
    {
        if (index == 0)
        {
            Take(value);
        }
        else
        {
            ValidateOnly = AnswerValue.Flag(value);
        }
    }

    private protected abstract void Take(JsonElement value);
}
