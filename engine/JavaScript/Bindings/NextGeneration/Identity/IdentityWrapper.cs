using JourneySim.Engine.Identities;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Identity;

/// <summary>
/// One identity of <c>idRepository</c>: reads show what is stored, writes wait for <c>store()</c>. Of an unknown id the wrapper exists and its
/// methods fail (measured on a tenant).
/// </summary>
internal sealed class IdentityWrapper(AmIdentity? identity) : IJavaObject
{
    public const string Name = "org.forgerock.openam.scripting.api.identity.ScriptedIdentityScriptWrapper";

    public const string UpdateException = Name + "$IdentityUpdateException";

    private const string Inner = "com.sun.identity.idm.AMIdentity";

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .AlwaysVisible()
            .Method(
                "void addAttribute(String, String)",
                call =>
                {
                    Of(call, "getAttribute(String)").Add(call.NeedText(0), call.NeedText(1));
                    return null;
                }
            )
            .Method("boolean exists()", call => call.Self<IdentityWrapper>().Identity is not null)
            .Method(
                "List getAttributeValues(String)",
                call => new JavaList(Of(call, "getAttribute(String)").Values(call.NeedText(0)))
            )
            .Method("String getName()", call => Of(call, "getName()").Name)
            .Method("String getUniversalId()", call => Of(call, "getUniversalId()").UniversalId)
            .Method(
                "void setAttribute(String, List)",
                call =>
                {
                    Of(call, "setAttributes(java.util.Map)").Set(call.NeedText(0), Values(call[1]));
                    return null;
                }
            )
            .Method(
                "void setAttribute(String, Object[])",
                call =>
                {
                    Of(call, "setAttributes(java.util.Map)").Set(call.NeedText(0), Values(call[1]));
                    return null;
                }
            )
            .Method("void store()", Store)
            .Build();

    public JavaClass Class => Table;

    private AmIdentity? Identity => identity;

    /// <summary>The text is Java's for a method called on a null field.</summary>
    private static AmIdentity Of(JavaCall call, string method) =>
        call.Self<IdentityWrapper>().Identity
        ?? throw new JavaException(
            "java.lang.NullPointerException",
            $"Cannot invoke \"{Inner}.{method}\" because \"this.amIdentity\" is null"
        );

    private static object? Store(JavaCall call)
    {
        try
        {
            Of(call, "store()").Store();
            return null;
        }
        catch (AmStoreException refused)
        {
            throw new JavaException(UpdateException, refused.Message);
        }
    }

    private static IReadOnlyList<string> Values(object? values) =>
        Given.Texts(values) ?? throw new JavaException("java.lang.NullPointerException", null);
}
