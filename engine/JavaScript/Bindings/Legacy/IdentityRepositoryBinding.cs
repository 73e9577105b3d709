using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Identities;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy;

/// <summary>
/// <c>idRepository</c> of legacy scripts: writes are saved at once; an unknown user reads as an empty set and is silently not written (am-external
/// 8.0.2 <c>ScriptIdentityRepository</c>).
/// </summary>
internal sealed class IdentityRepositoryBinding(ScriptRun run) : IJavaObject
{
    public const string Name = "org.forgerock.openam.scripting.idrepo.ScriptIdentityRepository";

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .Method("void addAttribute(String, String, String)", Add)
            .Method("Set getAttribute(String, String)", Read)
            .Method($"{ScriptedIdentityObject.Name} getIdentity(String)", Identity)
            .Method("void setAttribute(String, String, String[])", Set)
            .Build();

    private ScriptRun Run => run;

    public JavaClass Class => Table;

    private static AmIdentity? Find(JavaCall call)
    {
        var run = call.Self<IdentityRepositoryBinding>().Run;
        return call.Text(0) is { } id && run.Services.Identities is { } store
            ? AmIdentity.Find(store, run.Request.Realm, id)
            : null;
    }

    private static object? Read(JavaCall call) => JavaSet.Hash(Find(call)?.Values(call.NeedText(1)) ?? []);

    private static object? Identity(JavaCall call) =>
        Find(call) is { } found ? new ScriptedIdentityObject(call.Self<IdentityRepositoryBinding>().Run, found) : null;

    private static object? Set(JavaCall call)
    {
        if (Find(call) is { } identity)
        {
            identity.Set(
                call.NeedText(1),
                Given.Texts(call[2]) ?? throw new JavaException("java.lang.NullPointerException", null)
            );
            Save(call.Self<IdentityRepositoryBinding>().Run, identity);
        }

        return null;
    }

    private static object? Add(JavaCall call)
    {
        if (Find(call) is { } identity)
        {
            identity.Add(call.NeedText(1), call.NeedText(2));
            Save(call.Self<IdentityRepositoryBinding>().Run, identity);
        }

        return null;
    }

    /// <summary>AM logs a refusal of the directory and goes on; nothing is written.</summary>
    internal static void Save(ScriptRun run, AmIdentity identity)
    {
        try
        {
            identity.Store();
        }
        catch (AmStoreException refused)
        {
            run.Note("IDR1001", Severity.Warning, $"The identity was not saved: {refused.Message}");
        }
    }
}
