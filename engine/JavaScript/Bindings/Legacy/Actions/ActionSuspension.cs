using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Classes.JavaNet;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.Actions;

/// <summary>
/// <c>Action.suspend</c>: the handler is called with the address to resume by when the journey suspends, and answers the callback to send.
/// </summary>
internal static class ActionSuspension
{
    public const string Handler = "org.forgerock.openam.auth.node.api.SuspensionHandler";

    public static JavaClass Interface { get; } =
        JavaClass
            .Define(Handler)
            .Interface()
            .Method("javax.security.auth.callback.Callback handle(java.net.URI)")
            .Build();

    public static object? Begin(JavaCall call)
    {
        var handler = call[0] ?? throw new JavaException("java.lang.NullPointerException", null);
        var draft = new ActionDraft { Suspension = resume => Ask(call.Run, handler, resume) };
        if (call.Arguments.Count > 1)
        {
            draft.MaximumSuspension = ActionDurations.Of(call, 1);
        }

        return new ActionBuilderObject(draft);
    }

    private static Callbacks.Callback Ask(Java.JavaRun run, object handler, Uri resume) =>
        CallbackObjects.Callback(run.Invoke(handler, "handle", new JavaUri(resume.OriginalString)));
}
