using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.Actions;

/// <summary>
/// <c>Action</c> of legacy scripts: what a node does next (am-external 8.0.2 <c>Action</c>; PingAM Javadoc). Its statics begin a builder.
/// </summary>
internal sealed class ActionObject(ActionDraft draft) : IJavaObject
{
    public const string Name = "org.forgerock.openam.auth.node.api.Action";

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .Static($"{ActionBuilderObject.Name} goTo(String)", GoTo)
            .Static($"{ActionBuilderObject.Name} send(javax.security.auth.callback.Callback...)", Send)
            .Static($"{ActionBuilderObject.Name} send(List)", Send)
            .Static(
                $"{ActionBuilderObject.Name} suspend(org.forgerock.openam.auth.node.api.SuspensionHandler)",
                ActionSuspension.Begin
            )
            .Static(
                $"{ActionBuilderObject.Name} suspend(org.forgerock.openam.auth.node.api.SuspensionHandler, java.time.Duration)",
                ActionSuspension.Begin
            )
            .Method("boolean sendingCallbacks()", call => Of(call).Callbacks.Count > 0)
            .Method("boolean hasSuspensionHandler()", call => Of(call).Suspension is not null)
            .Field("List callbacks", self => new JavaList(Of(self).Callbacks.Select(CallbackObjects.Of)))
            .Field("String errorMessage", self => Of(self).Effects.ErrorMessage)
            .Field("String lockoutMessage", self => Of(self).Effects.LockoutMessage)
            .Field("String outcome", self => Of(self).Outcome)
            .Field("Map returnProperties", ReturnProperties)
            .Field("Map sessionProperties", SessionProperties)
            .Field("List webhooks", self => new JavaList(Of(self).Webhooks))
            .Build();

    public ActionDraft Draft => draft;

    public JavaClass Class => Table;

    private static ActionDraft Of(JavaCall call) => call.Self<ActionObject>().Draft;

    private static ActionDraft Of(object? self) => ((ActionObject)self!).Draft;

    private static ActionBuilderObject GoTo(JavaCall call) => new(new ActionDraft { Outcome = call.NeedText(0) });

    private static ActionBuilderObject Send(JavaCall call)
    {
        var callbacks = (Given.Items(call[0]) ?? []).Select(CallbackObjects.Callback).ToList();
        return callbacks.Count == 0
            ? throw new JavaException("java.lang.IllegalArgumentException", "Callbacks must not be empty")
            : new ActionBuilderObject(new ActionDraft { Callbacks = callbacks });
    }

    private static JavaHashMap ReturnProperties(object? self)
    {
        var map = new JavaHashMap();
        var effects = Of(self).Effects;
        foreach (
            var (key, value) in new[]
            {
                ("header", effects.Header),
                ("description", effects.Description),
                ("stage", effects.Stage),
            }
        )
        {
            if (value is not null)
            {
                map.Put(key, value);
            }
        }

        return map;
    }

    private static JavaHashMap SessionProperties(object? self)
    {
        var map = new JavaHashMap();
        foreach (var (key, value) in Of(self).SessionProperties)
        {
            map.Put(key, value);
        }

        return map;
    }
}
