using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;
using JourneySim.Engine.JavaScript.Java.Definition;
using static JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackBodies;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>org.forgerock.openam.authentication.callbacks.ValidatedUsernameCallback</c> (PingAM Javadoc).</summary>
internal static class ValidatedUsernameCallbackClass
{
    public const string Name = "org.forgerock.openam.authentication.callbacks.ValidatedUsernameCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Extends(ValidatedCallbackClass.Name)
            .Constructor(
                "(String, org.forgerock.json.JsonValue, Boolean)",
                CallbackObjects.Make(c => new ValidatedUsernameCallback(c.Text(0), Policies(c, 1), c[2] is true))
            )
            .Method("String getUsername()", c => c.Self<ValidatedUsernameCallback>().Value)
            .Method("void setUsername(String)", Does<ValidatedUsernameCallback>((o, c) => o.SetValue(c.Text(0))))
            .Build();

    private static object? Policies(JavaCall call, int index) => Given.Plain(call.Get<JsonValue>(index)?.Value);
}
