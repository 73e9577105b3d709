using JourneySim.Engine.Identities;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy;

/// <summary>An identity of the legacy <c>idRepository</c> (OpenAM <c>ScriptedIdentity</c>).</summary>
internal sealed class ScriptedIdentityObject(ScriptRun run, AmIdentity identity) : IJavaObject
{
    public const string Name = "org.forgerock.openam.scripting.api.identity.ScriptedIdentity";

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .Method("void addAttribute(String, String)", Does((i, c) => i.Add(c.NeedText(0), c.NeedText(1))))
            .Method("Set getAttribute(String)", c => JavaSet.Hash(Of(c).Values(c.NeedText(0))))
            .Method("String getName()", c => Of(c).Name)
            .Method("String getUniversalId()", c => Of(c).UniversalId)
            .Method(
                "void setAttribute(String, Object[])",
                Does((i, c) => i.Set(c.NeedText(0), Given.Texts(c[1]) ?? []))
            )
            .Method("void store()", Store)
            .Build();

    private AmIdentity Identity => identity;

    private ScriptRun Run => run;

    public JavaClass Class => Table;

    private static AmIdentity Of(JavaCall call) => call.Self<ScriptedIdentityObject>().Identity;

    private static object? Store(JavaCall call)
    {
        IdentityRepositoryBinding.Save(call.Self<ScriptedIdentityObject>().Run, Of(call));
        return null;
    }

    private static JavaBody Does(Action<AmIdentity, JavaCall> act) =>
        call =>
        {
            act(Of(call), call);
            return null;
        };
}
