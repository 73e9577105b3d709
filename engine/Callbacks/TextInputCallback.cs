using System.Text.Json;

namespace JourneySim.Engine.Callbacks;

/// <summary>
/// Asks for a text (<c>javax.security.auth.callback.TextInputCallback</c>, Java SE API). On the wire <c>defaultText</c> is always there and the
/// input starts empty even with a default, as seen on Advanced Identity Cloud.
/// </summary>
public sealed class TextInputCallback : Callback
{
    public TextInputCallback(string? prompt) => Prompt = Refuse.Blank(prompt);

    public TextInputCallback(string? prompt, string? defaultText)
        : this(prompt) => DefaultText = Refuse.Blank(defaultText);

    public override string Type => "TextInputCallback";

    public override string JavaClassName => "javax.security.auth.callback.TextInputCallback";

    public string Prompt { get; }

    public string? DefaultText { get; }

    public string? Text { get; private set; }

    public override IReadOnlyList<CallbackField> Outputs =>
        [new("prompt", Prompt), new("defaultText", DefaultText ?? "")];

    public override IReadOnlyList<CallbackField> Inputs => [new("", Text ?? "")];

    public void SetText(string? text) => Text = text;

    public override void Answer(int index, JsonElement value) => Text = AnswerValue.Text(value);
}
