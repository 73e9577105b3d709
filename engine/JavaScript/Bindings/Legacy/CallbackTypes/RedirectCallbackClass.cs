using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using static JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackBodies;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>com.sun.identity.authentication.spi.RedirectCallback</c> (PingAM Javadoc).</summary>
internal static class RedirectCallbackClass
{
    public const string Name = "com.sun.identity.authentication.spi.RedirectCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Implements("javax.security.auth.callback.Callback")
            .Constructor("(String, Map, String)", CallbackObjects.Make(c => Make(c, null, null)))
            .Constructor(
                "(String, Map, String, String, String)",
                CallbackObjects.Make(c => Make(c, c.Text(3), c.Text(4)))
            )
            .Method("String getMethod()", c => c.Self<RedirectCallback>().Method)
            .Method("String getRedirectBackUrlCookieName()", c => c.Self<RedirectCallback>().RedirectBackUrlCookie)
            .Method("Map getRedirectData()", c => StateValues.ToJava(c.Self<RedirectCallback>().Data))
            .Method("String getRedirectUrl()", c => c.Self<RedirectCallback>().Url)
            .Method("String getStatusParameter()", c => c.Self<RedirectCallback>().StatusParameter)
            .Method("boolean getTrackingCookie()", c => c.Self<RedirectCallback>().TrackingCookie)
            .Method("String getStatus()")
            .Method("void setTrackingCookie(boolean)", Does<RedirectCallback>((o, c) => o.SetTrackingCookie(c.Flag(0))))
            .Build();

    private static RedirectCallback Make(JavaCall call, string? status, string? cookie) =>
        new(call.Text(0), call[1] is null ? null : Given.Map(call[1]), call.Text(2), status, cookie);
}
