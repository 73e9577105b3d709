using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java;
using JourneySim.Engine.JavaScript.Java.Classes.JavaNet;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration;

/// <summary>
/// <c>action</c>: collects what the node does after the script. What is set is checked when the action is built, after the script
/// (am-external 8.0.2 <c>ActionWrapper</c>; PingAM scripting API, "action").
/// </summary>
internal sealed class ActionWrapper(ScriptRun run) : IJavaObject
{
    public const string Name = "org.forgerock.openam.auth.nodes.script.ActionWrapper";

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .AlwaysVisible()
            .Method($"{Name} goTo(String)", Chain((a, c) => a.Draft.Outcome = c.NeedText(0)))
            .Method($"{Name} putSessionProperty(String, String)", Chain((a, c) => a.Put(c.Text(0), c.Text(1))))
            .Method($"{Name} removeSessionProperty(String)", Chain((a, c) => a.Remove(c.Text(0))))
            .Method($"{Name} suspend(String)", Chain((a, c) => a.Suspend(c, 0)))
            .Method($"{Name} suspend(String, java.util.function.Consumer)", Chain((a, c) => a.Suspend(c, 0)))
            .Method(
                $"{Name} suspend(String, java.util.function.Consumer, int)",
                Chain((a, c) => a.Suspend(c, Positive(c, 2, "maximumSuspendDuration")))
            )
            .Method($"{Name} withDescription(String)", Chain((a, c) => a.Draft.Description(c.Text(0))))
            .Method(
                $"{Name} withErrorMessage(String)",
                Chain((a, c) => a.Draft.With(e => e with { ErrorMessage = c.Text(0) }))
            )
            .Method($"{Name} withHeader(String)", Chain((a, c) => a.Draft.Header(c.Text(0))))
            .Method($"{Name} withIdentifiedAgent(String)", Chain((a, c) => a.Draft.Identify(c.Text(0), "agent")))
            .Method($"{Name} withIdentifiedUser(String)", Chain((a, c) => a.Draft.Identify(c.Text(0), "user")))
            .Method(
                $"{Name} withLockoutMessage(String)",
                Chain((a, c) => a.Draft.With(e => e with { LockoutMessage = c.Text(0) }))
            )
            .Method(
                $"{Name} withMaxIdleTime(int)",
                Chain(
                    (a, c) =>
                    {
                        var time = TimeSpan.FromMinutes(Positive(c, 0, "maximumIdleTime"));
                        a.Draft.With(e => e with { MaxIdleTime = time });
                    }
                )
            )
            .Method(
                $"{Name} withMaxSessionTime(int)",
                Chain(
                    (a, c) =>
                    {
                        var time = TimeSpan.FromMinutes(Positive(c, 0, "maximumSessionTime"));
                        a.Draft.With(e => e with { MaxSessionTime = time });
                    }
                )
            )
            .Method($"{Name} withStage(String)", Chain((a, c) => a.Draft.Stage(c.Text(0))))
            .Build();

    /// <summary>The class list of the next generation lacks <c>java.net.URI</c>, yet AM hands one to the function of a suspension.</summary>
    private static readonly JavaClass ResumeUri = JavaClass
        .Define("java.net.URI")
        .Extends("java.net.URI")
        .AlwaysVisible()
        .Method("String toString()", call => call.Self<JavaUri>().Text)
        .Build();

    private JavaException? fault;

    public JavaClass Class => Table;

    public ActionDraft Draft { get; } = new();

    /// <summary>
    /// What AM makes of it: null when there is neither outcome, callback nor suspension, and then everything else set here is lost.
    /// </summary>
    /// <param name="queued">The callbacks of <c>callbacksBuilder</c>; they replace the wrapper's own even when there are none.</param>
    /// <exception cref="JavaException">A session property that no script may set.</exception>
    public ScriptAction? Build(IReadOnlyList<Callback>? queued)
    {
        Draft.Callbacks = queued ?? Draft.Callbacks;
        if (Draft.IsEmpty)
        {
            return null;
        }

        if (Draft.Suspension is null && fault is not null)
        {
            throw fault;
        }

        return Draft.Build(suspensionDropsEffects: true);
    }

    private void Put(string? key, string? value)
    {
        fault ??= SessionPropertyCheck.OfPut(key, value);
        Draft.SessionProperty(key ?? "", value);
    }

    private void Remove(string? key)
    {
        fault ??= SessionPropertyCheck.OfRemove(key);
        Draft.SessionProperty(key ?? "", null);
    }

    /// <summary>The message is made when the journey suspends; the script's function runs just before.</summary>
    private void Suspend(JavaCall call, int minutes)
    {
        var pattern = call.NeedText(0);
        var logic = call.Arguments.Count > 1 ? call[1] : null;
        Draft.MaximumSuspension = minutes == 0 ? null : TimeSpan.FromMinutes(minutes);
        Draft.Suspension = resume =>
        {
            run.AfterScript(() => Tell(call.Run, logic, resume));
            return new SuspendedTextOutputCallback(0, JavaMessageFormat.Format(pattern, resume.OriginalString));
        };
    }

    private static void Tell(JavaRun java, object? logic, Uri resume)
    {
        if (logic is not null)
        {
            java.Invoke(logic, "accept", new JavaInstance(ResumeUri, new JavaUri(resume.OriginalString)));
        }
    }

    private static int Positive(JavaCall call, int index, string what) =>
        call.Int(index) is > 0 and var number
            ? number
            : throw new JavaException("java.lang.IllegalArgumentException", what + " must be greater than 0");

    private static JavaBody Chain(Action<ActionWrapper, JavaCall> act) =>
        call =>
        {
            act(call.Self<ActionWrapper>(), call);
            return call.This;
        };
}
