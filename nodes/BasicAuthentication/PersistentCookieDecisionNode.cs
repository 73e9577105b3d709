using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;

namespace JourneySim.Nodes.BasicAuthentication;

/// <summary>
/// Tells whether the client has a good persistent cookie, and whose (PingAM Authentication node reference, "Persistent Cookie Decision node"; am-external
/// <c>PersistentCookieDecisionNode</c>). A good one is written again with a new idle time when the journey succeeds.
/// </summary>
internal sealed class PersistentCookieDecisionNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "PersistentCookieDecisionNode",
            DisplayName = "Persistent Cookie Decision",
            Settings = [.. PersistentCookie.Settings, new("enforceClientIp", SettingKind.Flag)],
            Outcomes = NodeType.TrueOrFalse,
            Inputs = (_, _) => ["realm"],
            Create = settings => new PersistentCookieDecisionNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (
            !context.Request.Cookies.TryGetValue(PersistentCookie.NameOf(settings), out var cookie)
            || PersistentCookie.Read(context, settings, cookie) is not var (user, clientIp, expires)
            || (settings.Flag("enforceClientIp") && clientIp != context.Request.ClientIp)
        )
        {
            return Leave.Decided(false);
        }

        context.State.Shared["username"] = user;
        return Leave.Decided(
            true,
            new ActionEffects
            {
                Identity = new IdentifiedIdentity(user, "user"),
                SuccessCookies = [PersistentCookie.Of(context, settings, expires)],
            }
        );
    }
}
