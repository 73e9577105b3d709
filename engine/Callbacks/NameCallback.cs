using System.Text.Json;

namespace JourneySim.Engine.Callbacks;

/// <summary>Asks for a name (<c>javax.security.auth.callback.NameCallback</c>, Java SE API).</summary>
public sealed class NameCallback : Callback
{
    public NameCallback(string? prompt) => Prompt = Refuse.Blank(prompt);

    public NameCallback(string? prompt, string? defaultName)
        : this(prompt) => DefaultName = Refuse.Blank(defaultName);

    public override string Type => "NameCallback";

    public override string JavaClassName => "javax.security.auth.callback.NameCallback";

    public string Prompt { get; }

    public string? DefaultName { get; }

    public string? Name { get; private set; }

    public override IReadOnlyList<CallbackField> Outputs => [new("prompt", Prompt)];

    public override IReadOnlyList<CallbackField> Inputs => [new("", Name ?? DefaultName ?? "")];

    public void SetName(string? name) => Name = name;

    public override void Answer(int index, JsonElement value) => Name = AnswerValue.Text(value);
}
