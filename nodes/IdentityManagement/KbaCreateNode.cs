using System.Text.RegularExpressions;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.IdentityManagement;

/// <summary>
/// Lets the user define security questions and answers (PingAM Authentication node reference, "KBA Definition node"; am-external
/// <c>KbaCreateNode</c>). It asks again until all are answered and differ.
/// </summary>
internal sealed partial class KbaCreateNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "KbaCreateNode",
            DisplayName = "KBA Definition",
            Settings = [new("message", SettingKind.LocalisedText), new("allowUserDefinedQuestions", SettingKind.Flag)],
            Create = settings => new KbaCreateNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var needed = context.Services.Realm.SecurityQuestions.MinimumToDefine;
        var answers = context.Callbacks.OfType<KbaCreateCallback>().ToList();
        if (answers.Count < needed || !AllDiffer(answers))
        {
            return Leave.Asking([
                .. Enumerable.Range(0, needed).Select(i => Question(context, answers.ElementAtOrDefault(i))),
            ]);
        }

        Users.CollectTransient(context, "kbaInfo", new StateList(answers.Select(a => Entry(context, a))));
        return Leave.Single();
    }

    private Callback Question(NodeContext context, KbaCreateCallback? before)
    {
        var question = new KbaCreateCallback(
            settings.Localised("message").For(context.Request, "Select a security question."),
            context.Services.Realm.SecurityQuestions.Questions.Select(q => q.Value.For(context.Request, q.Key)),
            settings.Flag("allowUserDefinedQuestions", missing: true)
        );
        question.SetSelectedQuestion(before?.SelectedQuestion);
        question.SetSelectedAnswer(before?.SelectedAnswer);
        return question;
    }

    private static bool AllDiffer(List<KbaCreateCallback> answers) =>
        answers.TrueForAll(a => a.SelectedQuestion.Length > 0 && a.SelectedAnswer.Length > 0)
        && answers.DistinctBy(a => NonWord().Replace(a.SelectedQuestion, ""), StringComparer.OrdinalIgnoreCase).Count()
            == answers.Count;

    private static StateMap Entry(NodeContext context, KbaCreateCallback answer)
    {
        var known = context.Services.Realm.SecurityQuestions.Questions.FirstOrDefault(q =>
            q.Value.For(context.Request) == answer.SelectedQuestion
        );
        return new StateMap
        {
            [known.Key is null ? "customQuestion" : "questionId"] = known.Key ?? answer.SelectedQuestion,
            ["answer"] = answer.SelectedAnswer,
        };
    }

    [GeneratedRegex(@"\W", RegexOptions.CultureInvariant)]
    private static partial Regex NonWord();
}
