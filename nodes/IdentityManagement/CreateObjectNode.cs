using JourneySim.Engine.Identities;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;

namespace JourneySim.Nodes.IdentityManagement;

/// <summary>
/// Creates a managed object of what was collected (PingAM Authentication node reference, "Create Object node";
/// am-external <c>CreateObjectNode</c>).
/// </summary>
internal sealed class CreateObjectNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "CreateObjectNode",
            DisplayName = "Create Object",
            Settings = [new("identityResource", SettingKind.Text)],
            Outcomes = (_, _) => ["CREATED", "FAILURE"],
            Inputs = (_, _) => ["objectAttributes", "termsAccepted"],
            Create = settings => new CreateObjectNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (Users.WrongResource(context, settings) is { } wrong)
        {
            return Leave.Failing(wrong);
        }

        try
        {
            var created = Users
                .Store(context)
                .Create(Users.Resource(context), null, Users.Collected(context).DeepCopy(), []);
            Users.KeepTerms(context, created);
            return Leave.By("CREATED");
        }
        catch (ResourceException refused)
        {
            return Leave.By("FAILURE", new ActionEffects { ErrorMessage = refused.Message });
        }
    }
}
