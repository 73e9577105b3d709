using System.Text.Json;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Callbacks;

/// <summary>
/// Asks for consent to share a mapping's fields (<c>org.forgerock.openam.authentication.callbacks.ConsentMappingCallback</c>, PingAM Javadoc).
/// </summary>
public sealed class ConsentMappingCallback(
    string? name,
    string? displayName,
    string? icon,
    string? accessLevel,
    IEnumerable<string?>? titles,
    string? message,
    bool isRequired
) : Callback
{
    public override string Type => "ConsentMappingCallback";

    public override string JavaClassName => "org.forgerock.openam.authentication.callbacks.ConsentMappingCallback";

    public string? Name { get; } = name;

    public string? DisplayName { get; } = displayName;

    public string? Icon { get; } = icon;

    public string? AccessLevel { get; } = accessLevel;

    public IReadOnlyList<string?> Titles { get; } = [.. titles ?? []];

    public string? Message { get; } = message;

    public bool IsRequired { get; } = isRequired;

    public bool Value { get; private set; }

    public override IReadOnlyList<CallbackField> Outputs =>
        [
            new("name", Name ?? ""),
            new("displayName", DisplayName ?? ""),
            new("icon", Icon ?? ""),
            new("accessLevel", AccessLevel ?? ""),
            new("isRequired", IsRequired),
            new("message", Message ?? ""),
            new("fields", new StateList(Titles)),
        ];

    public override IReadOnlyList<CallbackField> Inputs => [new("", Value)];

    public void SetValue(bool value) => Value = value;

    public override void Answer(int index, JsonElement value) => Value = AnswerValue.Flag(value);
}
