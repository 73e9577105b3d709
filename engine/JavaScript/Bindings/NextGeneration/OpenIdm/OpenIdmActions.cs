using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Identities;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.OpenIdm;

/// <summary><c>openidm.action</c>: the answers a workspace gives, and the few actions every tenant has (PingOne Advanced Identity Cloud, "Scripting functions").</summary>
internal static class OpenIdmActions
{
    public static object? Run(
        ScriptRun run,
        OpenIdmResources idm,
        string resource,
        string action,
        StateMap content,
        object? parameters
    )
    {
        resource = resource.Trim('/');
        if (run.Services.IdmActions.TryGetValue($"{resource}?_action={action}", out var answer))
        {
            return answer(content);
        }

        return resource.Split('/') switch
        {
            ["policy", "managed", var type, ..] when action == "validateObject" => Validated(
                idm.Managed.FailedRequirements(type, content)
            ),
            ["policy", "managed", var type, ..] when action == "validateProperty" => Validated(
                OfProperties(idm.Managed.FailedRequirements(type, content), content)
            ),
            ["external", "email"] when action is "send" or "sendTemplate" => OpenIdmMail.Send(run, action, content),
            ["managed", var type, ..] when !idm.Managed.Types.Contains(type, StringComparer.Ordinal) =>
                throw ResourceException.NotFound(resource),
            ["managed", _, ..] when action is not ("patch" or "triggerSyncCheck" or "updateLastSync") =>
                throw new ResourceException(
                    400,
                    "Expecting String containing one of: patch triggerSyncCheck updateLastSync"
                ),
            // Nothing is synchronized here.
            ["managed", _] when action is "triggerSyncCheck" or "updateLastSync" => new StateMap(),
            ["managed", _] when action == "patch" && Filter(parameters) is null => new StateMap(),
            _ => throw new NotSimulatedException(
                $"openidm.action(\"{resource}\", \"{action}\")",
                $"Give the answer in journeysim.yaml: idmActions: {{ \"{resource}?_action={action}\": {{ … }} }}."
            ),
        };
    }

    private static StateMap Validated(StateList failed) =>
        new() { ["result"] = failed.Count == 0, ["failedPolicyRequirements"] = failed };

    /// <summary>Only the properties that are given are asked about.</summary>
    private static StateList OfProperties(StateList failed, StateMap content) =>
        new(failed.Where(f => f is StateMap map && content.ContainsKey((string)map["property"]!)));

    private static object? Filter(object? parameters) =>
        Given.Entries(parameters)?.FirstOrDefault(p => p.Key is "_queryFilter" or "_queryId").Value;
}
