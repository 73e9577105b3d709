using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using static JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackBodies;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>org.forgerock.openam.authentication.callbacks.IdPCallback</c> (PingAM Javadoc).</summary>
internal static class IdPCallbackClass
{
    public const string Name = "org.forgerock.openam.authentication.callbacks.IdPCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Implements("javax.security.auth.callback.Callback")
            .Constructor(
                "(String, String, String, List, String, String, String, List, boolean)",
                CallbackObjects.Make(c => new IdPCallback(Request(c)))
            )
            .Constructor(
                "(String, String, String, List, String, String, String, List, boolean, String, String)",
                CallbackObjects.Make(c => new IdPCallback(Request(c), c.Text(9), c.Text(10)))
            )
            .Method("List getAcrValues()", c => new JavaList(c.Self<IdPCallback>().Request.AcrValues))
            .Method("String getClientId()", c => c.Self<IdPCallback>().Request.ClientId)
            .Method("String getNonce()", c => c.Self<IdPCallback>().Request.Nonce)
            .Method("String getProvider()", c => c.Self<IdPCallback>().Request.Provider)
            .Method("String getRedirectUri()", c => c.Self<IdPCallback>().Request.RedirectUri)
            .Method("String getRequest()", c => c.Self<IdPCallback>().Request.Request)
            .Method("String getRequestUri()", c => c.Self<IdPCallback>().Request.RequestUri)
            .Method("List getScope()", c => new JavaList(c.Self<IdPCallback>().Request.Scope))
            .Method("String getToken()", c => c.Self<IdPCallback>().Token)
            .Method("String getTokenType()", c => c.Self<IdPCallback>().TokenType)
            .Method("String getUserInfo()", c => c.Self<IdPCallback>().UserInfo)
            .Method("void setToken(String)", Does<IdPCallback>((o, c) => o.SetToken(c.Text(0))))
            .Method("void setTokenType(String)", Does<IdPCallback>((o, c) => o.SetTokenType(c.Text(0))))
            .Method("void setUserInfo(String)", Does<IdPCallback>((o, c) => o.SetUserInfo(c.Text(0))))
            .Build();

    private static IdPRequest Request(JavaCall call) =>
        new()
        {
            Provider = call.Text(0),
            ClientId = call.Text(1),
            RedirectUri = call.Text(2),
            Scope = Given.Texts(call[3]) ?? [],
            Nonce = call.Text(4),
            Request = call.Text(5),
            RequestUri = call.Text(6),
            AcrValues = Given.Texts(call[7]) ?? [],
            NativeAppForUserInfo = call.Flag(8),
        };
}
