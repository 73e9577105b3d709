using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>com.sun.identity.authentication.spi.MetadataCallback</c> (PingAM Javadoc).</summary>
internal static class MetadataCallbackClass
{
    public const string Name = "com.sun.identity.authentication.spi.MetadataCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Implements("javax.security.auth.callback.Callback")
            .Constructor(
                "(org.forgerock.json.JsonValue)",
                CallbackObjects.Make(c => new MetadataCallback(Given.Plain(c.Need<JsonValue>(0).Value)))
            )
            .Method(
                "org.forgerock.json.JsonValue getOutputValue()",
                c => new JsonValue(StateValues.ToJava(c.Self<MetadataCallback>().Data))
            )
            .Build();
}
