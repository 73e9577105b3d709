using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.Scripts.Realm;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Applications;

/// <summary>
/// <c>samlApplication</c>: the flow a journey of a SAML 2.0 application runs in, as the workspace tells it; null outside one (PingOne Advanced
/// Identity Cloud, "Query SAML application and authentication request"; am-external 8.0.2 <c>SAMLScriptedBindingObjectImpl</c>). Changes stay in the script.
/// </summary>
internal sealed class SamlApplicationBinding(SamlApplication application) : IJavaObject
{
    public const string Name = "com.sun.identity.saml2.plugins.scripted.bindings.SAMLScriptedBindingObjectImpl";

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .AlwaysVisible()
            .Method("String getApplicationId()", call => Of(call).Id)
            .Method("Map getAuthnRequest()", call => Copy(Of(call).AuthnRequest))
            .Method("String getFlowInitiator()", call => Of(call).FlowInitiator)
            .Method("Map getIdpAttributes()", call => Copy(Of(call).IdpAttributes))
            .Method("Map getSpAttributes()", call => Copy(Of(call).SpAttributes))
            .Build();

    public JavaClass Class => Table;

    private SamlApplication Application => application;

    private static SamlApplication Of(JavaCall call) => call.Self<SamlApplicationBinding>().Application;

    private static object? Copy(StateMap values) => StateValues.ToJava(values.DeepCopy());
}
