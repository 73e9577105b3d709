using System.Text.Json;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Callbacks;

/// <summary>Asks for a security question and its answer (<c>org.forgerock.openam.authentication.callbacks.KbaCreateCallback</c>, PingAM Javadoc).</summary>
public sealed class KbaCreateCallback(string? prompt, IEnumerable<string>? predefinedQuestions, bool allowUserDefined)
    : Callback
{
    public override string Type => "KbaCreateCallback";

    public override string JavaClassName => "org.forgerock.openam.authentication.callbacks.KbaCreateCallback";

    public string? Prompt { get; } = prompt;

    public IReadOnlyList<string> PredefinedQuestions { get; } = [.. predefinedQuestions ?? []];

    public bool AllowUserDefinedQuestions { get; } = allowUserDefined;

    public string SelectedQuestion { get; private set; } = "";

    public string SelectedAnswer { get; private set; } = "";

    public override IReadOnlyList<CallbackField> Outputs =>
        [
            new("prompt", Prompt ?? ""),
            new("predefinedQuestions", new StateList(PredefinedQuestions)),
            new("allowUserDefinedQuestions", AllowUserDefinedQuestions),
        ];

    public override IReadOnlyList<CallbackField> Inputs =>
        [new("question", SelectedQuestion), new("answer", SelectedAnswer)];

    public void SetSelectedQuestion(string? question) => SelectedQuestion = question ?? "";

    public void SetSelectedAnswer(string? answer) => SelectedAnswer = answer ?? "";

    public override void Answer(int index, JsonElement value)
    {
        if (index == 0)
        {
            SetSelectedQuestion(AnswerValue.Text(value));
        }
        else
        {
            SetSelectedAnswer(AnswerValue.Text(value));
        }
    }
}
