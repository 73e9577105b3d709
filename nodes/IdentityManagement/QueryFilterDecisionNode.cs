using JourneySim.Engine.Identities.Queries;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.IdentityManagement;

/// <summary>
/// Tells whether the user's managed object matches a filter (PingAM Authentication node reference, "Query Filter Decision node";
/// am-external <c>QueryFilterDecisionNode</c>).
/// </summary>
internal sealed class QueryFilterDecisionNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "QueryFilterDecisionNode",
            DisplayName = "Query Filter Decision",
            Settings =
            [
                new("queryFilter", SettingKind.Text, Required: true),
                new("identityAttribute", SettingKind.Text),
            ],
            Outcomes = NodeType.TrueOrFalse,
            Inputs = (settings, _) => [settings.Text("identityAttribute", "userName")],
            Create = settings => new QueryFilterDecisionNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var identity = settings.Text("identityAttribute", "userName");
        if (Users.AttributeValue(context, identity) is not { } value)
        {
            return Users.NotFound(context, identity);
        }

        var filter = new QueryFilter.And([
            new QueryFilter.Compare(new FieldPath(identity), "eq", value),
            QueryFilterParser.Parse(settings.Text("queryFilter", "")),
        ]);
        var found = Users.Store(context).Query(Users.Resource(context), new ResourceQuery { Filter = filter }).Result;
        return Leave.Decided(found.Count > 0);
    }
}
