using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Contextual;

/// <summary>
/// Tells whether the request has a cookie (PingAM Authentication node reference, "Cookie Presence Decision node";
/// am-external <c>CookiePresenceDecisionNode</c>).
/// </summary>
internal sealed class CookiePresenceDecisionNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "CookiePresenceDecisionNode",
            DisplayName = "Cookie Presence Decision Node",
            Settings = [new("cookieName", SettingKind.Text, Required: true)],
            Outcomes = NodeType.TrueOrFalse,
            Create = settings => new CookiePresenceDecisionNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        return Leave.Decided(context.Request.Cookies.ContainsKey(settings.Text("cookieName", "")));
    }
}
