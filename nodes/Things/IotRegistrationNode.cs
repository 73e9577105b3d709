using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Things;

/// <summary>
/// Asks a thing for its JWT (PingAM Authentication node reference, "Register Thing node"). What comes of it is what the run says (<c>devices: { thing: … }</c>).
/// </summary>
internal sealed class IotRegistrationNode : Node
{
    private const string Question = "jwt-pop-registration";
    private static readonly string[] AllOutcomes = ["success", "failure"];

    public static NodeType Type { get; } =
        new()
        {
            Name = "IotRegistrationNode",
            DisplayName = "Register Thing",
            Settings =
            [
                new("jwtRegistrationMethod", SettingKind.Text),
                new("createIdentity", SettingKind.Flag),
                new("allowKeyRotation", SettingKind.Flag),
                new("verifySubject", SettingKind.Flag),
                new("defaultAttributeValues", SettingKind.Map),
                new("claimToAttributeMapping", SettingKind.Map),
                new("allowAttributeOverwrite", SettingKind.Flag),
                new("nameValidationRegex", SettingKind.Text),
            ],
            AnySettings = true,
            Outcomes = (_, _) => AllOutcomes,
            Create = _ => new IotRegistrationNode(),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        ThingJwt.Answer(context, Question) is null
            ? ThingJwt.Ask(context, Question)
            : ThingJwt.Leaving(context, AllOutcomes);
}
