using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Classes.ComSunIdentity;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.Actions;

/// <summary>
/// <c>Action.ActionBuilder</c>: every setter returns the builder; <c>build()</c> makes the action that a script must leave in <c>action</c>
/// (am-external 8.0.2 <c>Action.ActionBuilder</c>).
/// </summary>
internal sealed class ActionBuilderObject(ActionDraft draft) : IJavaObject
{
    public const string Name = ActionObject.Name + "$ActionBuilder";

    private const string IdTypeName = "com.sun.identity.idm.IdType";

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .Method($"{Name} addNodeType(org.forgerock.openam.auth.node.api.TreeContext, String)")
            .Method($"{Name} addSessionHook(Class, String, String)")
            .Method($"{Name} addSessionHooks(List)")
            .Method($"{Name} addWebhook(String)", Chain((d, c) => d.Webhook(c.NeedText(0))))
            .Method($"{Name} addWebhooks(List)", Chain((d, c) => Webhooks(d, c)))
            .Method($"{ActionObject.Name} build()", call => new ActionObject(call.Self<ActionBuilderObject>().Draft))
            .Method($"{Name} putSessionProperty(String, String)", Chain(Put))
            .Method($"{Name} removeSessionProperty(String)", Chain(Remove))
            .Method(
                $"{Name} replaceSharedState(org.forgerock.json.JsonValue)",
                Chain((d, c) => d.ReplaceShared(State(c)))
            )
            .Method(
                $"{Name} replaceTransientState(org.forgerock.json.JsonValue)",
                Chain((d, c) => d.ReplaceTransient(State(c)))
            )
            .Method($"{Name} withDescription(String)", Chain((d, c) => d.Description(c.Text(0))))
            .Method(
                $"{Name} withErrorMessage(String)",
                Chain((d, c) => d.With(e => e with { ErrorMessage = c.Text(0) }))
            )
            .Method($"{Name} withHeader(String)", Chain((d, c) => d.Header(c.Text(0))))
            .Method($"{Name} withIdentifiedIdentity(String, {IdTypeName})", Chain(Identify))
            .Method($"{Name} withIdentifiedIdentity(com.sun.identity.idm.AMIdentity)")
            .Method(
                $"{Name} withLockoutMessage(String)",
                Chain((d, c) => d.With(e => e with { LockoutMessage = c.Text(0) }))
            )
            .Method(
                $"{Name} withMaxIdleTime(java.time.Duration)",
                Chain((d, c) => d.With(e => e with { MaxIdleTime = ActionDurations.Of(c, 0) }))
            )
            .Method(
                $"{Name} withMaxSessionTime(java.time.Duration)",
                Chain((d, c) => d.With(e => e with { MaxSessionTime = ActionDurations.Of(c, 0) }))
            )
            .Method(
                $"{Name} withMaxTreeDuration(java.time.Duration)",
                Chain((d, c) => d.With(e => e with { MaxJourneyDuration = ActionDurations.Of(c, 0) }))
            )
            .Method($"{Name} withStage(String)", Chain((d, c) => d.Stage(c.Text(0))))
            .Method($"{Name} withUniversalId(String)", Chain((d, c) => d.With(e => e with { UniversalId = c.Text(0) })))
            .Method($"{Name} withUniversalId(java.util.Optional)")
            .Build();

    private ActionDraft Draft => draft;

    public JavaClass Class => Table;

    private static void Put(ActionDraft draft, JavaCall call)
    {
        Throw(SessionPropertyCheck.OfPut(call.Text(0), call.Text(1)));
        draft.SessionProperty(call.NeedText(0), call.Text(1));
    }

    private static void Remove(ActionDraft draft, JavaCall call)
    {
        Throw(SessionPropertyCheck.OfRemove(call.Text(0)));
        draft.SessionProperty(call.NeedText(0), null);
    }

    private static void Throw(JavaException? fault)
    {
        if (fault is not null)
        {
            throw fault;
        }
    }

    private static void Webhooks(ActionDraft draft, JavaCall call)
    {
        foreach (var name in Given.Texts(call[0]) ?? throw new JavaException("java.lang.NullPointerException", null))
        {
            draft.Webhook(name);
        }
    }

    private static void Identify(ActionDraft draft, JavaCall call) =>
        draft.Identify(call.NeedText(0), call.Need<IdType>(1).Name);

    private static StateMap State(JavaCall call) => Given.Map(call.Need<JsonValue>(0).Value);

    private static JavaBody Chain(Action<ActionDraft, JavaCall> act) =>
        call =>
        {
            act(call.Self<ActionBuilderObject>().Draft, call);
            return call.This;
        };
}
