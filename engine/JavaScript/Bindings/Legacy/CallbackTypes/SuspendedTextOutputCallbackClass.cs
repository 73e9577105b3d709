using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>org.forgerock.openam.auth.node.api.SuspendedTextOutputCallback</c> (PingAM Javadoc).</summary>
internal static class SuspendedTextOutputCallbackClass
{
    public const string Name = "org.forgerock.openam.auth.node.api.SuspendedTextOutputCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Extends(TextOutputCallbackClass.Name)
            .Constructor(
                "(int, String)",
                CallbackObjects.Make(c => new SuspendedTextOutputCallback(c.Int(0), c.Text(1)))
            )
            .Build();
}
