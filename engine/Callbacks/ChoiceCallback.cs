using System.Text.Json;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Callbacks;

/// <summary>Asks for one of several choices (<c>javax.security.auth.callback.ChoiceCallback</c>, Java SE API). The wire carries one index.</summary>
public sealed class ChoiceCallback : Callback
{
    public ChoiceCallback(
        string? prompt,
        IReadOnlyList<string>? choices,
        int defaultChoice,
        bool multipleSelections,
        bool radio = false
    )
    {
        Prompt = Refuse.Blank(prompt);
        Choices = Refuse.Blanks(choices);
        DefaultChoice = Refuse.Outside(defaultChoice, 0, Choices.Count - 1);
        MultipleSelections = multipleSelections;
        Radio = radio;
    }

    public override string Type => "ChoiceCallback";

    public override string JavaClassName => "javax.security.auth.callback.ChoiceCallback";

    public string Prompt { get; }

    public IReadOnlyList<string> Choices { get; }

    public int DefaultChoice { get; }

    public bool MultipleSelections { get; }

    /// <summary>Shown as radio buttons; sent as <c>radio: true</c>.</summary>
    public bool Radio { get; }

    /// <summary>Null until something is selected.</summary>
    public IReadOnlyList<int>? SelectedIndexes { get; private set; }

    public override IReadOnlyList<CallbackField> Outputs =>
        [
            new("prompt", Prompt),
            new("choices", new StateList(Choices)),
            new("defaultChoice", DefaultChoice),
            .. Radio ? (CallbackField[])[new("radio", true)] : [],
        ];

    public override IReadOnlyList<CallbackField> Inputs => [new("", SelectedIndexes is [var first, ..] ? first : 0)];

    public void Select(params IReadOnlyList<int> indexes) => SelectedIndexes = [.. indexes];

    public override void Answer(int index, JsonElement value) => SelectedIndexes = [AnswerValue.Index(value)];
}
