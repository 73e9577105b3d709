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

    private ScriptRun Context => run;

    private static object? Create(JavaCall call) =>
        On(
            call,
            "create",
            (idm, path) => idm.Create(path, call.Text(1), Given.Map(call[2]), OpenIdmFields.Of(call, 3)),
            "id",
            "content",
            "params",
            "fields"
        );

    private static object? Read(JavaCall call) =>
        On(call, "read", (idm, path) => idm.Read(path, OpenIdmFields.Of(call, 1)), "params", "fields");

    private static object? Update(JavaCall call) =>
        On(
            call,
            "update",
            (idm, path) => idm.Update(path, call.Text(1), Given.Map(call[2]), OpenIdmFields.Of(call, 3)),
            "revision",
            "content",
            "params",
            "fields"
        );

    private static object? Patch(JavaCall call) =>
        On(
            call,
            "patch",
            (idm, path) =>
                idm.Patch(path, call.Text(1), Given.Plain(call[2]) as StateList ?? [], OpenIdmFields.Of(call, 3)),
            "revision",
            "content",
            "params",
            "fields"
        );

    private static object? Delete(JavaCall call) =>
        On(
            call,
            "delete",
            (idm, path) => idm.Delete(path, call.Text(1), OpenIdmFields.Of(call, 2)),
            "revision",
            "params",
            "fields"
        );

    private static object? Query(JavaCall call) =>
        On(
            call,
            "query",
            (idm, path) => OpenIdmQuery.Run(idm, path, call[1], OpenIdmFields.Of(call, 1)),
            "params",
            "fields"
        );

    private static object? Action(JavaCall call)
    {
        var content = call.Arguments.Count > 2 && call[2] is not null ? Given.Map(call[2]) : [];
        return On(
            call,
            "action",
            (idm, path) =>
                OpenIdmActions.Run(
                    call.Self<OpenIdmBinding>().Context,
                    idm,
                    path,
                    call.NeedText(1),
                    content,
                    call.Arguments.Count > 3 ? call[3] : null
                ),
            "action",
            "content",
            "params",
            "fields"
        );
    }

    private static object? On(
        JavaCall call,
        string verb,
        Func<OpenIdmResources, string, object?> act,
        params string[] names
    )
    {
        var self = call.Self<OpenIdmBinding>();
        var path = call.NeedText(0);
        try
        {
            return StateValues.ToJava(
                OpenIdmTrace.Of(
                    self.Context.Services,
                    verb,
                    call,
                    () => act(new OpenIdmResources(self.Context.Services), path),
                    names
                )
            );
        }
        catch (ResourceException refused)
        {
            throw ResourceExceptionAdapter.Of(call.Run, refused);
        }
    }
}
