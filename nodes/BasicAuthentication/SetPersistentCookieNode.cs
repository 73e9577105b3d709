using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;

namespace JourneySim.Nodes.BasicAuthentication;

/// <summary>
/// Keeps the user logged in by a cookie that is set when the journey succeeds (PingAM Authentication node reference, "Set Persistent Cookie node";
/// am-external <c>SetPersistentCookieNode</c>).
/// </summary>
internal sealed class SetPersistentCookieNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "SetPersistentCookieNode",
            DisplayName = "Set Persistent Cookie",
            Settings = [.. PersistentCookie.Settings, new("maxLife", SettingKind.Number)],
            Create = settings => new SetPersistentCookieNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        Leave.Single(
            new ActionEffects
            {
                SuccessCookies =
                [
                    PersistentCookie.Of(
                        context,
                        settings,
                        context.Services.Clock.GetUtcNow().AddHours(settings.Number("maxLife", 5))
                    ),
                ],
            }
        );
}
