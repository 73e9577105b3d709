using System.Text.Json;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Callbacks;

/// <summary>A user name or password that is checked against policies (AM's <c>AbstractValidatedCallback</c>, PingAM Javadoc).</summary>
public abstract class ValidatedCallback : Callback
{
    private readonly List<string> failedPolicies;

    private protected ValidatedCallback(
        string? prompt,
        object? policies,
        bool validateOnly,
        IEnumerable<string>? failedPolicies
    )
    {
        (Prompt, Policies, ValidateOnly) = (prompt, policies, validateOnly);
        this.failedPolicies = [.. failedPolicies ?? []];
    }

    public string? Prompt { get; }

    /// <summary>The policies as plain state values.</summary>
    public object? Policies { get; }

    /// <summary>Each a JSON text.</summary>
    public IReadOnlyList<string> FailedPolicies => failedPolicies;

    public bool ValidateOnly { get; private set; }

    /// <summary>What the client answered; null until then.</summary>
    public string? Value { get; private set; }

    public override IReadOnlyList<CallbackField> Outputs =>
        [
            new("policies", Policies ?? new StateMap()),
            new("failedPolicies", new StateList(failedPolicies)),
            new("validateOnly", ValidateOnly),
            new("prompt", Prompt ?? ""),
        ];

    public override IReadOnlyList<CallbackField> Inputs => [new("", Value ?? ""), new("validateOnly", ValidateOnly)];

    public void AddFailedPolicy(string json) => failedPolicies.Add(json);

    public void ClearFailedPolicies() => failedPolicies.Clear();

    public void SetValidateOnly(bool validateOnly) => ValidateOnly = validateOnly;

    public void SetValue(string? value) => Value = value;

    public sealed override void Answer(int index, JsonElement value)
    {
        if (index == 0)
        {
            Value = AnswerValue.Text(value);
        }
        else
        {
            ValidateOnly = AnswerValue.Flag(value);
        }
    }
}
