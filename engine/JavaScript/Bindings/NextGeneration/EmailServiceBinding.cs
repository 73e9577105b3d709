using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration;

/// <summary><c>emailService</c>: a mail leaves as a trace event; nothing is sent (AM's script metadata of 2026-09).</summary>
internal sealed class EmailServiceBinding(ScriptRun run) : IJavaObject
{
    public const string Name = "org.forgerock.openam.scripting.api.email.ScriptedEmailService";

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .AlwaysVisible()
            .Method("void send(String, String, String)", Send)
            .Method("void send(String, String, String, String)", Send)
            .Build();

    private ScriptRun Run => run;

    public JavaClass Class => Table;

    private static object? Send(JavaCall call)
    {
        var services = call.Self<EmailServiceBinding>().Run.Services;
        var mail = new StateMap { ["subject"] = call.Text(1), ["body"] = call.Text(2) };
        if (call.Arguments.Count > 3)
        {
            mail["mimeType"] = call.Text(3);
        }

        services.Trace.Emit(
            new TraceEvent.EmailSent("emailService", call.Text(0) ?? "", StateJson.Write(mail))
            {
                At = services.Clock.GetUtcNow(),
            }
        );
        return null;
    }
}
