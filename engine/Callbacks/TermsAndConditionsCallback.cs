using System.Text.Json;

namespace JourneySim.Engine.Callbacks;

/// <summary>Asks to accept terms (<c>org.forgerock.openam.authentication.callbacks.TermsAndConditionsCallback</c>, PingAM Javadoc).</summary>
public sealed class TermsAndConditionsCallback(string? version, string? terms, string? createDate) : Callback
{
    public override string Type => "TermsAndConditionsCallback";

    public override string JavaClassName => "org.forgerock.openam.authentication.callbacks.TermsAndConditionsCallback";

    public string? Version { get; } = version;

    public string? Terms { get; } = terms;

    public string? CreateDate { get; } = createDate;

    public bool Accepted { get; private set; }

    public override IReadOnlyList<CallbackField> Outputs =>
        [new("version", Version ?? ""), new("terms", Terms ?? ""), new("createDate", CreateDate ?? "")];

    public override IReadOnlyList<CallbackField> Inputs => [new("", Accepted)];

    public void SetAccepted(bool accepted) => Accepted = accepted;

    public override void Answer(int index, JsonElement value) => Accepted = AnswerValue.Flag(value);
}
