using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Utilities;

/// <summary>
/// Lets the user choose an outcome (PingAM Authentication node reference, "Choice Collector node"; am-external <c>ChoiceCollectorNode</c>). A single choice
/// is taken without asking.
/// </summary>
internal sealed class ChoiceCollectorNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "ChoiceCollectorNode",
            DisplayName = "Choice Collector",
            Settings =
            [
                new("choices", SettingKind.Texts, Required: true),
                new("defaultChoice", SettingKind.Text),
                new("prompt", SettingKind.Text),
            ],
            Outcomes = (settings, _) => settings.Texts("choices"),
            Create = settings => new ChoiceCollectorNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (context.State.Shared.ContainsKey("targetAuthLevel"))
        {
            throw new NotSimulatedException("A Choice Collector node that filters by targetAuthLevel");
        }

        var choices = settings.Texts("choices");
        if (choices.Count == 1)
        {
            return Leave.By(choices[0]);
        }

        if (context.Callbacks.OfType<ChoiceCallback>().FirstOrDefault() is { } answer)
        {
            return answer.SelectedIndexes is [var index, ..] && index >= 0 && index < choices.Count
                ? Leave.By(choices[index])
                : Leave.Failing("Invalid choice");
        }

        var preset = Math.Max(0, choices.ToList().IndexOf(settings.Text("defaultChoice", "")));
        var question = new ChoiceCallback(settings.Text("prompt", ""), choices, preset, multipleSelections: false);
        question.Select(preset);
        return Leave.Asking(question);
    }
}
