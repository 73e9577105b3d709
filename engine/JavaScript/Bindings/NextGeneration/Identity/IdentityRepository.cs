using JourneySim.Engine.Identities;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Identity;

/// <summary>
/// <c>idRepository</c> of the next generation: finds identities by the managed object's id and never answers null (measured on a tenant; PingAM
/// scripting API, "idRepository").
/// </summary>
internal sealed class IdentityRepository(ScriptRun run) : IJavaObject
{
    public const string Name = "org.forgerock.openam.scripting.api.identity.ScriptedIdentityRepositoryScriptWrapper";

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .AlwaysVisible()
            .Method("void createUser(String, String)", CreateUser)
            .Method("void createUser(String, String, Map)", CreateUser)
            .Method($"{IdentityWrapper.Name} getIdentity(String)", Identity)
            .Build();

    public JavaClass Class => Table;

    private ScriptRun Run => run;

    private static object? Identity(JavaCall call)
    {
        var run = call.Self<IdentityRepository>().Run;
        var id = call.Text(0);
        return new IdentityWrapper(
            id is null || run.Services.Identities is not { } store
                ? null
                : AmIdentity.Find(store, run.Request.Realm, id)
        );
    }

    /// <summary>Attribute values must be collections; the environment then refuses in any case.</summary>
    private static object? CreateUser(JavaCall call)
    {
        foreach (var (_, value) in (call.Arguments.Count > 2 ? Given.Entries(call[2]) : null) ?? [])
        {
            if (value is not null and not IJavaCollection)
            {
                var name = JavaValues.ClassNameOf(value);
                throw new JavaException(
                    "java.lang.ClassCastException",
                    name.StartsWith("java.", StringComparison.Ordinal)
                        ? $"class {name} cannot be cast to class java.util.Collection ({name} and java.util.Collection are in module java.base of loader 'bootstrap')"
                        : $"class {name} cannot be cast to class java.util.Collection"
                );
            }
        }

        throw new JavaException(
            "java.lang.UnsupportedOperationException",
            "User creation through identity repository is not allowed in this environment"
        );
    }
}
