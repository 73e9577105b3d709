using System.Text.Json;

namespace JourneySim.Engine.Callbacks;

/// <summary>Asks for a password (<c>javax.security.auth.callback.PasswordCallback</c>, Java SE API).</summary>
public sealed class PasswordCallback(string? prompt, bool echoOn) : Callback
{
    public override string Type => "PasswordCallback";

    public override string JavaClassName => "javax.security.auth.callback.PasswordCallback";

    public string Prompt { get; } = Refuse.Blank(prompt);

    public bool EchoOn { get; } = echoOn;

    /// <summary>The characters of the answer; null until there is one.</summary>
    public string? Password { get; private set; }

    public override IReadOnlyList<CallbackField> Outputs => [new("prompt", Prompt)];

    /// <summary>A password is never sent back.</summary>
    public override IReadOnlyList<CallbackField> Inputs => [new("", "")];

    public void SetPassword(string? password) => Password = password;

    public override void Answer(int index, JsonElement value) => Password = AnswerValue.Text(value);
}
