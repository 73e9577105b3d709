using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Java.Definition;
using static JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackBodies;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>com.sun.identity.authentication.callbacks.ReCaptchaCallback</c> (PingAM Javadoc).</summary>
internal static class ReCaptchaCallbackClass
{
    public const string Name = "com.sun.identity.authentication.callbacks.ReCaptchaCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Implements("javax.security.auth.callback.Callback")
            .Constructor(
                "(String, String, String, boolean)",
                CallbackObjects.Make(c => new ReCaptchaCallback(c.Text(0), c.Text(1), c.Text(2), c.Flag(3)))
            )
            .Constructor(
                "(String, String, String, boolean, boolean)",
                CallbackObjects.Make(c => new ReCaptchaCallback(c.Text(0), c.Text(1), c.Text(2), c.Flag(3), c.Flag(4)))
            )
            .Method("String getResponse()", c => c.Self<ReCaptchaCallback>().Response)
            .Method("String getSiteKey()", c => c.Self<ReCaptchaCallback>().SiteKey)
            .Method("void setResponse(String)", Does<ReCaptchaCallback>((o, c) => o.SetResponse(c.Text(0))))
            .Build();
}
