using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;

namespace JourneySim.Nodes.Utilities.Pages;

/// <summary>
/// Shows several nodes on one page (PingAM Authentication node reference, "Page node"; am-external <c>PageNode</c>). Every pass runs all of them in
/// order; the page is shown again while one of them asks; it leaves by the outcome of the last.
/// </summary>
internal sealed class PageNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "PageNode",
            DisplayName = "Page Node",
            Settings =
            [
                new("nodes", SettingKind.Children),
                new("pageHeader", SettingKind.LocalisedText),
                new("pageDescription", SettingKind.LocalisedText),
                new("stage", SettingKind.Text),
            ],
            Outcomes = (settings, catalog) => PageOutcomes.Of(settings.Definition, catalog),
            Inputs = (settings, services) =>
                [
                    .. settings.Definition.Children.SelectMany(c =>
                        services.Nodes.Find(c.Type)?.Inputs(new NodeSettings(c), services) ?? []
                    ),
                ],
            Create = settings => new PageNode(settings),
        };

    public override async ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var children = settings.Definition.Children;
        if (children.Count == 0)
        {
            return new NodeResult.Fail("This page has no nodes in it, so cannot proceed");
        }

        if (children.FirstOrDefault(c => c.Type is "PageNode" or "InnerTreeEvaluatorNode") is { } illegal)
        {
            return new NodeResult.Fail($"Illegal child node type: {illegal.Type}");
        }

        var pass = new PagePass(context);
        foreach (var i in Order(children))
        {
            if (i < children.Count - 1 && pass.ChoseAProvider)
            {
                // AM runs the other nodes only while the choice of a provider is open, or when it fell on the password.
                continue;
            }

            var result = await RunAsync(children[i], context, pass.AnswersOf(i), cancellation).ConfigureAwait(false);
            if (result is NodeResult.Fail)
            {
                return result;
            }

            pass.Add(i, result, decides: i == children.Count - 1);
        }

        return End(context, pass);
    }

    /// <summary>A choice of identity providers at the end of the page comes first.</summary>
    private static IEnumerable<int> Order(IReadOnlyList<NodeDefinition> children)
    {
        var inOrder = Enumerable.Range(0, children.Count);
        return children[^1].Type == "SelectIdPNode"
            ? inOrder.Take(children.Count - 1).Prepend(children.Count - 1)
            : inOrder;
    }

    private static ValueTask<NodeResult> RunAsync(
        NodeDefinition child,
        NodeContext page,
        IReadOnlyList<Callback> answers,
        CancellationToken cancellation
    ) =>
        page
            .Services.Create(child)
            .ProcessAsync(page with { NodeId = child.Id, Node = child, Callbacks = answers }, cancellation);

    private NodeResult End(NodeContext context, PagePass pass)
    {
        var effects = new ActionEffects
        {
            SessionProperties = pass.SessionProperties,
            Header = settings.Localised("pageHeader").For(context.Request, ""),
            Description = settings.Localised("pageDescription").For(context.Request, ""),
            Stage = settings.Text("stage"),
        };
        if (pass.MustAsk)
        {
            pass.Remember();
            return new NodeResult.Send(pass.Callbacks) { Effects = effects, Ids = pass.Ids };
        }

        if (pass.Outcome is not { } outcome)
        {
            return new NodeResult.Fail("No outcome and only metadata callbacks found");
        }

        pass.Forget();
        return new NodeResult.GoTo(PageOutcomes.Named(settings.Definition, outcome)) { Effects = effects };
    }
}
