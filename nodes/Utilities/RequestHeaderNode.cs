using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.Utilities;

/// <summary>
/// Puts request headers into shared state as lists (PingAM Authentication node reference, "Request Header node";
/// am-external <c>RequestHeaderNode</c>).
/// </summary>
internal sealed class RequestHeaderNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "RequestHeaderNode",
            DisplayName = "Request Header Node",
            Settings =
            [
                new("allowedHeaders", SettingKind.Map, Required: true),
                new("headersToBeDelimited", SettingKind.Texts),
            ],
            Create = settings => new RequestHeaderNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var delimited = settings.Texts("headersToBeDelimited");
        foreach (var (name, key) in settings.Map("allowedHeaders"))
        {
            List<string> values =
            [
                .. context
                    .Request.Headers.Where(v => v.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
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
