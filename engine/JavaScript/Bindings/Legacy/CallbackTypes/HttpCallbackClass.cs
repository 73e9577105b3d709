using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Java.Definition;
using static JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackBodies;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>com.sun.identity.authentication.spi.HttpCallback</c> (PingAM Javadoc).</summary>
internal static class HttpCallbackClass
{
    public const string Name = "com.sun.identity.authentication.spi.HttpCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Implements("javax.security.auth.callback.Callback")
            .Constructor(
                "(String, String, String, int)",
                CallbackObjects.Make(c => new HttpCallback(c.Text(0), c.Text(1), c.Text(2), c.Int(3)))
            )
            .Method("String getAuthorization()", c => c.Self<HttpCallback>().Authorization)
            .Method("String getAuthorizationHeader()", c => c.Self<HttpCallback>().AuthorizationHeader)
            .Method("int getNegotiationCode()", c => c.Self<HttpCallback>().ErrorCode)
            .Method("String getNegotiationHeaderName()", c => c.Self<HttpCallback>().NegotiationName)
            .Method("String getNegotiationHeaderValue()", c => c.Self<HttpCallback>().NegotiationValue)
            .Method("void setAuthorization(String)", Does<HttpCallback>((o, c) => o.SetAuthorization(c.Text(0))))
            .Build();
}
