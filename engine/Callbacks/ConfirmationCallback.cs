using System.Text.Json;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Callbacks;

/// <summary>
/// Asks to press a button: a standard set (0 yes/no, 1 yes/no/cancel, 2 ok/cancel; answers YES 0, NO 1, CANCEL 2, OK 3) or own options
/// (<c>javax.security.auth.callback.ConfirmationCallback</c>, Java SE API).
/// </summary>
public sealed class ConfirmationCallback : Callback
{
    /// <summary>The option type of a callback with own options.</summary>
    public const int UnspecifiedOption = -1;

    private static readonly int[][] Standard =
    [
        [0, 1],
        [0, 1, 2],
        [3, 2],
    ];

    public ConfirmationCallback(int messageType, int optionType, int defaultOption)
    {
        MessageType = Refuse.Outside(messageType, 0, 2);
        OptionType = Refuse.Outside(optionType, 0, 2);
        DefaultOption = Standard[optionType].Contains(defaultOption)
            ? defaultOption
            : throw new CallbackArgumentException();
    }

    public ConfirmationCallback(int messageType, IReadOnlyList<string>? options, int defaultOption)
    {
        MessageType = Refuse.Outside(messageType, 0, 2);
        Options = Refuse.Blanks(options);
        OptionType = UnspecifiedOption;
        DefaultOption = Refuse.Outside(defaultOption, 0, Options.Count - 1);
    }

    public ConfirmationCallback(string? prompt, int messageType, int optionType, int defaultOption)
        : this(messageType, optionType, defaultOption) => Prompt = Refuse.Blank(prompt);

    public ConfirmationCallback(string? prompt, int messageType, IReadOnlyList<string>? options, int defaultOption)
        : this(messageType, options, defaultOption) => Prompt = Refuse.Blank(prompt);

    public override string Type => "ConfirmationCallback";

    public override string JavaClassName => "javax.security.auth.callback.ConfirmationCallback";

    public string? Prompt { get; }

    public int MessageType { get; }

    public int OptionType { get; }

    /// <summary>Own options; null with a standard set.</summary>
    public IReadOnlyList<string>? Options { get; }

    public int DefaultOption { get; }

    public int SelectedIndex { get; private set; }

    public override IReadOnlyList<CallbackField> Outputs =>
        [
            new("prompt", Prompt ?? ""),
            new("messageType", MessageType),
            new("options", new StateList(Options ?? [])),
            new("optionType", OptionType),
            new("defaultOption", DefaultOption),
        ];

    public override IReadOnlyList<CallbackField> Inputs => [new("", SelectedIndex)];

    /// <summary>Presets the button that counts as pressed when the client sends nothing else; Ping's nodes use 100 for "none".</summary>
    public void Select(int index) => SelectedIndex = index;

    public override void Answer(int index, JsonElement value) => SelectedIndex = AnswerValue.Index(value);
}
