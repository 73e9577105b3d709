using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.Scripts.Realm;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Applications;

/// <summary>
/// <c>oauthApplication</c>: the flow a journey of an OAuth 2.0 client runs in, as the workspace tells it; null outside one (PingOne Advanced Identity
/// Cloud, "Query OAuth 2.0 application and authorization request"; members of a tenant's metadata). The class's name is not documented.
/// </summary>
internal sealed class OAuthApplicationBinding(OAuthApplication application) : IJavaObject
{
    public const string Name = "org.forgerock.oauth2.core.application.tree.OAuthScriptedBindingObject";

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .AlwaysVisible()
            .Method("String getApplicationId()", call => Of(call).Id)
            .Method("Map getClientProperties()", call => Copy(Of(call).ClientProperties))
            .Method("Map getRequestProperties()", call => Copy(Of(call).RequestProperties))
            .Build();

    public JavaClass Class => Table;

    private OAuthApplication Application => application;

    private static OAuthApplication Of(JavaCall call) => call.Self<OAuthApplicationBinding>().Application;

    private static object? Copy(StateMap values) => StateValues.ToJava(values.DeepCopy());
}
