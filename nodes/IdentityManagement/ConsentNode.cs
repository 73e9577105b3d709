using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.IdentityManagement;

/// <summary>Asks for consent to share data with other systems (PingAM Authentication node reference, "Consent Collector node"; am-external <c>ConsentNode</c>).</summary>
internal sealed class ConsentNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "ConsentNode",
            DisplayName = "Consent Collector",
            Settings = [new("allRequired", SettingKind.Flag), new("message", SettingKind.LocalisedText)],
            Create = settings => new ConsentNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var mappings = context.Services.Realm.Consents;
        if (mappings.Count == 0)
        {
            return Leave.Single();
        }

        var required = settings.Flag("allRequired");
        var answers = context.Callbacks.OfType<ConsentMappingCallback>().ToList();
        if (answers.Count < mappings.Count || (required && answers.Exists(a => !a.Value)))
        {
            var message = settings.Localised("message").For(context.Request, "Privacy & Consent.");
            return Leave.Asking([
                .. mappings.Select(m => new ConsentMappingCallback(
                    m.Name,
                    m.DisplayName,
                    m.Icon,
                    m.AccessLevel,
                    m.Fields,
                    message,
                    required
                )),
            ]);
        }

        context.State.Shared["consentedMappings"] = new StateList(
            answers
                .Where(a => a.Value)
                .Select(a => new StateMap
                {
                    ["mapping"] = a.Name,
                    ["consentDate"] = context.Services.Clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", null),
                })
        );
        return Leave.Single();
    }
}
