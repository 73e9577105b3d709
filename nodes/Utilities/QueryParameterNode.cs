using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.Utilities;

/// <summary>
/// Puts query parameters into shared state as lists (PingAM Authentication node reference, "Query Parameter node";
/// am-external <c>QueryParameterNode</c>).
/// </summary>
internal sealed class QueryParameterNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "QueryParameterNode",
            DisplayName = "Query Parameter Node",
            Settings =
            [
                new("allowedQueryParameters", SettingKind.Map, Required: true),
                new("queryParametersToBeDelimited", SettingKind.Texts),
            ],
            Create = settings => new QueryParameterNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var delimited = settings.Texts("queryParametersToBeDelimited");
        foreach (var (name, key) in settings.Map("allowedQueryParameters"))
        {
            List<string> values =
            [
                .. context
                    .Request.Parameters.Where(v => v.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
                    .Select(v => v.Value),
            ];
            if (values is [var single] && delimited.Contains(name, StringComparer.Ordinal))
            {
                values = [.. single.Split(',')];
            }

            context.State.Shared[key] = new StateList(values);
        }

        return Leave.Single();
    }
}
