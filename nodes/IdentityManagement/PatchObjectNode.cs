using JourneySim.Engine.Identities;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.IdentityManagement;

/// <summary>
/// Writes what was collected into the user's managed object (PingAM Authentication node reference, "Patch Object node";
/// am-external <c>PatchObjectNode</c>).
/// </summary>
internal sealed class PatchObjectNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "PatchObjectNode",
            DisplayName = "Patch Object",
            Settings =
            [
                new("patchAsObject", SettingKind.Flag),
                new("ignoredFields", SettingKind.Texts),
                new("identityResource", SettingKind.Text),
                new("identityAttribute", SettingKind.Text),
            ],
            Outcomes = (_, _) => ["PATCHED", "FAILURE"],
            Inputs = (settings, _) => [settings.Text("identityAttribute", "userName"), "objectAttributes"],
            Create = settings => new PatchObjectNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (Users.WrongResource(context, settings) is { } wrong)
        {
            return Leave.Failing(wrong);
        }

        var attribute = settings.Text("identityAttribute", "userName");
        if (Users.AttributeValue(context, attribute) is null)
        {
            return Leave.By("FAILURE");
        }

        if (Users.ByAttribute(context, attribute) is not { } user)
        {
            return Leave.Failing($"No object of {Users.Resource(context)} has this {attribute}.");
        }

        var ignored = settings.Texts("ignoredFields");
        var operations = new StateList(
            Users
                .Collected(context)
                .Where(e => !ignored.Contains(e.Key, StringComparer.Ordinal))
                .Select(e => new StateMap
                {
                    ["operation"] = "replace",
                    ["field"] = "/" + e.Key,
                    ["value"] = e.Value,
                })
        );
        if (operations.Count == 0)
        {
            return Leave.By("PATCHED");
        }

        try
        {
            Users.Store(context).Patch(Users.PathOf(context, user), null, operations, []);
            Users.KeepTerms(context, user);
            return Leave.By("PATCHED");
        }
        catch (ResourceException refused)
        {
            return Leave.By("FAILURE", new ActionEffects { ErrorMessage = refused.Message });
        }
    }
}
