using JourneySim.Engine.Identities;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.OpenIdm;

/// <summary><c>openidm.action</c>: the answers a workspace gives, and the few actions every tenant has.</summary>
internal static class OpenIdmActions
{
    public static object? Run(ScriptRun run, string resource, string action, StateMap content)
    {
        resource = resource.Trim('/');
        if (run.Services.IdmActions.TryGetValue($"{resource}?_action={action}", out var answer))
        {
            return answer(content);
        }

        return resource.Split('/') switch
        {
            ["policy", "managed", var type, _] when action == "validateObject" => Validated(run, type, content),
            ["external", "email"] when action == "send" => Sent(run, content),
            ["managed", var type] when action is not ("patch" or "triggerSyncCheck" or "updateLastSync") =>
                throw Unknown(run, type),
            _ => throw new Diagnostics.NotSimulatedException(
                $"openidm.action(\"{resource}\", \"{action}\")",
                $"Give the answer for \"{resource}?_action={action}\" in the workspace."
            ),
        };
    }

    private static StateMap Validated(ScriptRun run, string type, StateMap content)
    {
        var failed = run.Services.Identities?.FailedRequirements(type, content) ?? [];
        return new StateMap { ["result"] = failed.Count == 0, ["failedPolicyRequirements"] = failed };
    }

    private static StateMap Sent(ScriptRun run, StateMap content)
    {
        run.Services.Trace.Emit(
            new TraceEvent.EmailSent(
                "external/email",
                content.GetValueOrDefault("to") as string ?? "",
                StateJson.Write(content)
            )
            {
                At = run.Services.Clock.GetUtcNow(),
            }
        );
        return new StateMap { ["status"] = "OK", ["message"] = "Email sent" };
    }

    private static ResourceException Unknown(ScriptRun run, string type) =>
        run.Services.Identities?.Types.Contains(type, StringComparer.Ordinal) == true
            ? new ResourceException(400, "Expecting String containing one of: patch triggerSyncCheck updateLastSync")
            : new ResourceException(404, $"Resource &#39;managed/{type}&#39; not found");
}
