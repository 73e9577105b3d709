using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;

namespace JourneySim.Nodes.Utilities;

/// <summary>How a node asks for its script to be run: with all that the node itself sees.</summary>
internal static class NodeScript
{
    public static ScriptRequest Request(NodeContext context, Script script) =>
        new()
        {
            Script = script,
            Realm = context.Realm,
            State = context.State,
            Callbacks = context.Callbacks,
            Request = context.Request,
            ExistingSession = context.ExistingSession,
            ResumedFromSuspend = context.ResumedFromSuspend,
            Journey = context.Journey,
            InnerJourney = context.InnerJourney,
            MustRun = context.MustRun,
            IdentityResource = context.IdentityResource,
            Services = context.Services.Script,
        };
}
