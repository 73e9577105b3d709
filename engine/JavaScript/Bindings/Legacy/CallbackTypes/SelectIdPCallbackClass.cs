using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using static JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackBodies;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>org.forgerock.openam.authentication.callbacks.SelectIdPCallback</c> (PingAM Javadoc).</summary>
internal static class SelectIdPCallbackClass
{
    public const string Name = "org.forgerock.openam.authentication.callbacks.SelectIdPCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Implements("javax.security.auth.callback.Callback")
            .Constructor(
                "(org.forgerock.json.JsonValue)",
                CallbackObjects.Make(c => new SelectIdPCallback(Given.Plain(c.Need<JsonValue>(0).Value)))
            )
            .Method("String getProvider()", c => c.Self<SelectIdPCallback>().Provider)
            .Method(
                "org.forgerock.json.JsonValue getProviders()",
                c => new JsonValue(StateValues.ToJava(c.Self<SelectIdPCallback>().Providers))
            )
            .Method("void setProvider(String)", Does<SelectIdPCallback>((o, c) => o.SetProvider(c.Text(0))))
            .Build();
}
