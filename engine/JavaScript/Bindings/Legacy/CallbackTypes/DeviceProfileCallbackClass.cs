using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Java.Definition;
using static JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackBodies;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>org.forgerock.openam.authentication.callbacks.DeviceProfileCallback</c> (PingAM Javadoc).</summary>
internal static class DeviceProfileCallbackClass
{
    public const string Name = "org.forgerock.openam.authentication.callbacks.DeviceProfileCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Implements("javax.security.auth.callback.Callback")
            .Constructor(
                "(Boolean, Boolean, String)",
                CallbackObjects.Make(c => new DeviceProfileCallback(c[0] is true, c[1] is true, c.Text(2)))
            )
            .Method("boolean isLocation()", c => c.Self<DeviceProfileCallback>().Location)
            .Method("String getMessage()", c => c.Self<DeviceProfileCallback>().Message)
            .Method("boolean isMetadata()", c => c.Self<DeviceProfileCallback>().Metadata)
            .Method("String getValue()", c => c.Self<DeviceProfileCallback>().Value)
            .Method("void setValue(String)", Does<DeviceProfileCallback>((o, c) => o.SetValue(c.Text(0))))
            .Build();
}
