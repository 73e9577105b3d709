using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Utilities;

/// <summary>
/// Runs another journey and goes on with how it ended (PingAM Authentication node reference, "Inner Tree Evaluator node"; am-external
/// <c>InnerTreeEvaluatorNode</c>).
/// </summary>
internal sealed class InnerTreeEvaluatorNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "InnerTreeEvaluatorNode",
            DisplayName = "Inner Tree Evaluator",
            Settings = [new("tree", SettingKind.Journey, Required: true), new("displayErrorOutcome", SettingKind.Flag)],
            Outcomes = (settings, _) =>
                settings.Flag("displayErrorOutcome") ? ["true", "false", "error"] : ["true", "false"],
            Inputs = InnerInputs,
            Create = settings => new InnerTreeEvaluatorNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        new(new NodeResult.Enter(settings.Text("tree", ""), settings.Flag("displayErrorOutcome")));

    /// <summary>What the inner nodes ask for. AM refuses journeys that contain themselves; one that does asks for no more here.</summary>
    private static IReadOnlyList<string> InnerInputs(NodeSettings settings, NodeServices services)
    {
        if (services.Journeys.Find(settings.Text("tree", "")) is not { } inner)
        {
            return [];
        }

        var others = services with { Journeys = services.Journeys.Without(inner.Name) };
        return
        [
            .. inner
                .Nodes.Values.SelectMany(n => services.Nodes.Find(n.Type)?.Inputs(new NodeSettings(n), others) ?? [])
                .Distinct(StringComparer.Ordinal),
        ];
    }
}
