using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Things;

/// <summary>
/// Asks a thing for its JWT (PingAM Authentication node reference, "Authenticate Thing node"). What comes of it is what the run says (<c>devices: { thing: … }</c>).
/// </summary>
internal sealed class IotAuthenticationNode : Node
{
    private const string Question = "jwt-pop-authentication";
    private static readonly string[] AllOutcomes = ["success", "failure", "register"];

    public static NodeType Type { get; } =
        new()
        {
            Name = "IotAuthenticationNode",
            DisplayName = "Authenticate Thing",
            Settings =
            [
                new("jwtAuthenticationMethod", SettingKind.Text),
                new("additionalAudienceValues", SettingKind.Texts),
                new("issueRestrictedToken", SettingKind.Flag),
            ],
            AnySettings = true,
            Outcomes = (_, _) => AllOutcomes,
            Create = _ => new IotAuthenticationNode(),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        ThingJwt.Answer(context, Question) is null
            ? ThingJwt.Ask(context, Question)
            : ThingJwt.Leaving(context, AllOutcomes);
}
