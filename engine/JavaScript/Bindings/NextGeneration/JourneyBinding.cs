using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration;

/// <summary><c>journey</c>: what the running journey says of itself (AM's script metadata; values measured on a tenant).</summary>
internal sealed class JourneyBinding(ScriptRequest request) : IJavaObject
{
    public const string Name = "org.forgerock.openam.auth.nodes.script.ScriptedTreeWrapper";

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .AlwaysVisible()
            .Method("String identityResource()", call => Of(call).IdentityResource ?? Users(Of(call).Realm))
            .Method("boolean innerJourney()", call => Of(call).InnerJourney)
            .Method("boolean mustRun()", call => Of(call).MustRun)
            .Method("String name()", call => Of(call).Journey)
            .Build();

    private ScriptRequest Request => request;

    public JavaClass Class => Table;

    private static ScriptRequest Of(JavaCall call) => call.Self<JourneyBinding>().Request;

    private static string Users(string realm) =>
        realm.Trim('/') is { Length: > 0 } name ? $"managed/{name}_user" : "managed/user";
}
