using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.OpenIdm;

/// <summary>The actions <c>send</c> and <c>sendTemplate</c> of <c>external/email</c>: a mail shows in the trace, nothing is sent.</summary>
internal static class OpenIdmMail
{
    public static StateMap Send(ScriptRun run, string action, StateMap content)
    {
        var template = action == "sendTemplate" ? content.GetValueOrDefault("templateName") as string : null;
        run.Services.Trace.Emit(
            new TraceEvent.EmailSent(
                template ?? "external/email",
                content.GetValueOrDefault("to") as string ?? "",
                StateJson.Write(content)
            )
            {
                At = run.Services.Clock.GetUtcNow(),
            }
        );
        return new StateMap { ["status"] = "OK", ["message"] = "Email sent" };
    }
}
