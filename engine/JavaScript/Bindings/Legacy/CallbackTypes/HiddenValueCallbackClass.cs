using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Java.Definition;
using static JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackBodies;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>com.sun.identity.authentication.callbacks.HiddenValueCallback</c> (PingAM Javadoc).</summary>
internal static class HiddenValueCallbackClass
{
    public const string Name = "com.sun.identity.authentication.callbacks.HiddenValueCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Implements("javax.security.auth.callback.Callback")
            .Constructor("(String)", CallbackObjects.Make(c => new HiddenValueCallback(c.Text(0))))
            .Constructor("(String, String)", CallbackObjects.Make(c => new HiddenValueCallback(c.Text(0), c.Text(1))))
            .Method("String getDefaultValue()", c => c.Self<HiddenValueCallback>().DefaultValue)
            .Method("String getId()", c => c.Self<HiddenValueCallback>().Id)
            .Method("String getValue()", c => c.Self<HiddenValueCallback>().Value)
            .Method("void setValue(String)", Does<HiddenValueCallback>((o, c) => o.SetValue(c.Text(0))))
            .Build();
}
