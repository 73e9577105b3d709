using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>org.forgerock.openam.authentication.callbacks.PollingWaitCallback</c> (PingAM Javadoc).</summary>
internal static class PollingWaitCallbackClass
{
    public const string Name = "org.forgerock.openam.authentication.callbacks.PollingWaitCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Implements("javax.security.auth.callback.Callback")
            .Constructor("(String, String)", CallbackObjects.Make(c => new PollingWaitCallback(c.Text(0), c.Text(1))))
            .Static(
                "org.forgerock.openam.authentication.callbacks.PollingWaitCallback$PollingWaitCallbackBuilder makeCallback()"
            )
            .Method("String getMessage()", c => c.Self<PollingWaitCallback>().Message)
            .Method("String getWaitTime()", c => c.Self<PollingWaitCallback>().WaitTime)
            .Build();
}
