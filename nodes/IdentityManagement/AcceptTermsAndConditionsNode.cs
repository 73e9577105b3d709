using System.Globalization;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.IdentityManagement;

/// <summary>
/// Asks to accept the active terms until they are accepted (PingAM Authentication node reference, "Accept Terms and Conditions node"; am-external
/// <c>AcceptTermsAndConditionsNode</c>).
/// </summary>
internal sealed class AcceptTermsAndConditionsNode : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "AcceptTermsAndConditionsNode",
            DisplayName = "Accept Terms and Conditions",
            Create = _ => new AcceptTermsAndConditionsNode(),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (context.Services.Realm.Terms is not { } terms)
        {
            return Leave.Failing("Terms configuration not found");
        }

        if (context.Callbacks.OfType<TermsAndConditionsCallback>().FirstOrDefault() is not { Accepted: true })
        {
            context.State.Shared["termsVersion"] = terms.Version;
            return Leave.Asking(
                new TermsAndConditionsCallback(terms.Version, terms.Text.For(context.Request, ""), terms.CreateDate)
            );
        }

        context.State.Shared["termsAccepted"] = new StateMap
        {
            ["acceptDate"] = context
                .Services.Clock.GetUtcNow()
                .ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            ["termsVersion"] = terms.Version,
        };
        return Leave.Single();
    }
}
