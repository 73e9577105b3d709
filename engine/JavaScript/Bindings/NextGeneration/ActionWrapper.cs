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
internal sealed class ActionWrapper : IJavaObject
{
    public const string Name = "org.forgerock.openam.auth.nodes.script.ActionWrapper";
    public const string Logic = Name + "$SuspensionLogic";

    /// <summary>The function of a suspension; an object with a method of this name does as well.</summary>
    public static JavaClass Interface { get; } =
        JavaClass.Define(Logic).Interface().Method("void execute(java.net.URI)").Build();

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .AlwaysVisible()
            .Method($"{Name} goTo(String)", Chain((a, c) => a.Draft.Outcome = c.NeedText(0)))
            .Method($"{Name} putSessionProperty(String, String)", Chain((a, c) => a.Put(c.Text(0), c.Text(1))))
            .Method($"{Name} removeSessionProperty(String)", Chain((a, c) => a.Remove(c.Text(0))))
            .Method($"{Name} suspend(String)", Chain((a, c) => a.Suspend(c, 0)))
            .Method($"{Name} suspend(String, {Logic})", Chain((a, c) => a.Suspend(c, 0)))
            .Method(
                $"{Name} suspend(String, {Logic}, int)",
                Chain((a, c) => a.Suspend(c, Positive(c, 2, "maximumSuspendDuration")))
            )
            .Method(
                $"{Name} withDescription(String)",
                Chain((a, c) => a.Draft.With(e => e with { Description = Some(c.Text(0)) }))
            )
            .Method(
                $"{Name} withErrorMessage(String)",
                Chain((a, c) => a.Draft.With(e => e with { ErrorMessage = c.Text(0) }))
            )
            .Method(
                $"{Name} withHeader(String)",
                Chain((a, c) => a.Draft.With(e => e with { Header = Some(c.Text(0)) }))
            )
            .Method($"{Name} withIdentifiedAgent(String)", Chain((a, c) => a.Identify(c.Text(0), "agent")))
            .Method($"{Name} withIdentifiedUser(String)", Chain((a, c) => a.Identify(c.Text(0), "user")))
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
            .Method($"{Name} withStage(String)", Chain((a, c) => a.Draft.With(e => e with { Stage = Some(c.Text(0)) })))
            .Build();

    /// <summary>The class list of the next generation lacks <c>java.net.URI</c>, yet AM hands one to the function of a suspension.</summary>
    private static readonly JavaClass ResumeUri = JavaClass
        .Define("java.net.URI")
        .Extends("java.net.URI")
        .AlwaysVisible()
        .Method("String toString()", call => call.Self<JavaUri>().Text)
        .Build();

    private readonly HashSet<string> removed = new(StringComparer.Ordinal);
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
        if (!removed.Contains(key ?? ""))
        {
            Draft.SessionProperty(key ?? "", value);
        }
    }

    /// <summary>AM puts all properties before it removes any: a property that is removed anywhere is gone.</summary>
    private void Remove(string? key)
    {
        fault ??= SessionPropertyCheck.OfRemove(key);
        removed.Add(key ?? "");
        Draft.SessionProperty(key ?? "", null);
    }

    /// <summary>The last name stands, and a blank one is ignored when the action is built.</summary>
    private void Identify(string? name, string kind)
    {
        Draft.With(e => e with { Identity = null });
        Draft.Identify(name, kind);
    }

    private static string? Some(string? text) => string.IsNullOrEmpty(text) ? null : text;

    /// <summary>The message is made when the journey suspends; the script's function runs just before.</summary>
    private void Suspend(JavaCall call, int minutes)
    {
        var pattern = call.NeedText(0);
        var logic = call.Arguments.Count > 1 ? call[1] : null;
        if (minutes > 0)
        {
            Draft.MaximumSuspension = TimeSpan.FromMinutes(minutes);
        }

        Draft.Suspension = resume =>
        {
            Tell(call.Run, logic, resume);
            return new SuspendedTextOutputCallback(0, JavaMessageFormat.Format(pattern, resume.OriginalString));
        };
    }

    private static void Tell(JavaRun java, object? logic, Uri resume)
    {
        if (logic is not null)
        {
            java.Invoke(logic, "execute", new JavaInstance(ResumeUri, new JavaUri(resume.OriginalString)));
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
