using JourneySim.Engine.Identities;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.OpenIdm;

/// <summary>
/// <c>openidm</c>: identity management's resources with an administrator's rights (PingAM scripting API, "openidm"; texts measured on a tenant).
/// </summary>
internal sealed class OpenIdmBinding(ScriptRun run) : IJavaObject
{
    public const string Name = "org.forgerock.openam.scripting.wrappers.IdmIntegrationServiceScriptWrapper";

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .AlwaysVisible()
            .Method("Map create(String, String, Map)", Create)
            .Method("Map create(String, String, Map, Map)", Create)
            .Method("Map create(String, String, Map, Map, List)", Create)
            .Method("Map read(String)", Read)
            .Method("Map read(String, Map)", Read)
            .Method("Map read(String, Map, List)", Read)
            .Method("Map update(String, String, Map)", Update)
            .Method("Map update(String, String, Map, Map)", Update)
            .Method("Map update(String, String, Map, Map, List)", Update)
            .Method("Map patch(String, String, List)", Patch)
            .Method("Map patch(String, String, List, Map)", Patch)
            .Method("Map patch(String, String, List, Map, List)", Patch)
            .Method("Map delete(String, String)", Delete)
            .Method("Map delete(String, String, Map)", Delete)
            .Method("Map delete(String, String, Map, List)", Delete)
            .Method("Map query(String, Map)", Query)
            .Method("Map query(String, Map, List)", Query)
            .Method("Object action(String, String)", Action)
            .Method("Object action(String, String, Map)", Action)
            .Method("Object action(String, String, Map, Map)", Action)
            .Method("Object action(String, String, Map, Map, List)", Action)
            .Build();

    public JavaClass Class => Table;

    private ManagedStore Store =>
        run.Services.Identities
        ?? throw new Diagnostics.NotSimulatedException(
            "openidm without identities",
            "Give the workspace identities, or stub the resource."
        );

    private static object? Create(JavaCall call) =>
        On(
            call,
            "create",
            store => store.Create(call.NeedText(0), call.Text(1), Given.Map(call[2]), OpenIdmFields.Of(call, 3)),
            "id",
            "content",
            "params",
            "fields"
        );

    private static object? Read(JavaCall call) =>
        OnAll(call, "read", 1, (store, fields) => store.Show(call.NeedText(0), fields), "params", "fields");

    private static object? Update(JavaCall call) =>
        On(
            call,
            "update",
            store => store.Update(call.NeedText(0), call.Text(1), Given.Map(call[2]), OpenIdmFields.Of(call, 3)),
            "revision",
            "content",
            "params",
            "fields"
        );

    private static object? Patch(JavaCall call) =>
        On(
            call,
            "patch",
            store =>
                store.Patch(
                    call.NeedText(0),
                    call.Text(1),
                    Given.Plain(call[2]) as StateList ?? [],
                    OpenIdmFields.Of(call, 3)
                ),
            "revision",
            "content",
            "params",
            "fields"
        );

    private static object? Delete(JavaCall call) =>
        On(
            call,
            "delete",
            store => store.Delete(call.NeedText(0), call.Text(1), OpenIdmFields.Of(call, 2)),
            "revision",
            "params",
            "fields"
        );

    private static object? Query(JavaCall call) =>
        OnAll(
            call,
            "query",
            1,
            (store, fields) => OpenIdmQuery.Run(store, call.NeedText(0), call[1], fields),
            "params",
            "fields"
        );

    private static object? Action(JavaCall call)
    {
        var self = call.Self<OpenIdmBinding>();
        var content = call.Arguments.Count > 2 && call[2] is not null ? Given.Map(call[2]) : [];
        return Refusing(
            call,
            () =>
                StateValues.ToJava(
                    OpenIdmTrace.Of(
                        self.Context.Services,
                        "action",
                        call,
                        () => OpenIdmActions.Run(self.Context, call.NeedText(0), call.NeedText(1), content),
                        "action",
                        "content",
                        "params",
                        "fields"
                    )
                )
        );
    }

    private ScriptRun Context => run;

    /// <summary>A call whose answer shows whole objects unless it names fields.</summary>
    private static object? OnAll(
        JavaCall call,
        string verb,
        int parameters,
        Func<ManagedStore, IReadOnlyList<string>, StateMap?> act,
        params string[] names
    )
    {
        var fields = OpenIdmFields.Of(call, parameters);
        return On(call, verb, store => act(store, fields), answer => Shown(call, fields, answer), names);
    }

    private static StateMap? Shown(JavaCall call, IReadOnlyList<string> fields, StateMap? answer)
    {
        var whole = call.Arguments.Count > 1 && Given.Entries(call[1])?.Any(e => e.Key == "_queryId") == true;
        return whole ? answer : OpenIdmAnswers.Complete(call.NeedText(0), fields, answer);
    }

    private static object? On(JavaCall call, string verb, Func<ManagedStore, StateMap?> act, params string[] names) =>
        On(call, verb, act, static answer => answer, names);

    private static object? On(
        JavaCall call,
        string verb,
        Func<ManagedStore, StateMap?> act,
        Func<StateMap?, StateMap?> show,
        string[] names
    )
    {
        var path = call.NeedText(0);
        var self = call.Self<OpenIdmBinding>();
        return path.TrimStart('/').StartsWith("managed/", StringComparison.Ordinal)
            ? Refusing(
                call,
                () =>
                    StateValues.ToJava(
                        show(
                            OpenIdmTrace.Of(self.Context.Services, verb, call, () => act(self.Store), names) as StateMap
                        )
                    )
            )
            : throw new Diagnostics.NotSimulatedException(
                $"openidm.{verb}(\"{path}\")",
                "Only managed objects are simulated; stub custom endpoints with openidm actions."
            );
    }

    private static object? Refusing(JavaCall call, Func<object?> act)
    {
        try
        {
            return act();
        }
        catch (ResourceException refused)
        {
            throw ResourceExceptionAdapter.Of(call.Run, refused);
        }
    }
}
