using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;
using JourneySim.Engine.JavaScript.Java.Definition;
using static JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackBodies;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>org.forgerock.openam.authentication.callbacks.ValidatedPasswordCallback</c> (PingAM Javadoc).</summary>
internal static class ValidatedPasswordCallbackClass
{
    public const string Name = "org.forgerock.openam.authentication.callbacks.ValidatedPasswordCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Extends(ValidatedCallbackClass.Name)
            .Constructor(
                "(String, boolean, org.forgerock.json.JsonValue, Boolean)",
                CallbackObjects.Make(c => new ValidatedPasswordCallback(
                    c.Text(0),
                    c.Flag(1),
                    Policies(c, 2),
                    c[3] is true
                ))
            )
            .Method("char[] getPassword()", c => c.Self<ValidatedPasswordCallback>().Value?.ToCharArray())
            .Method("boolean isEchoOn()", c => c.Self<ValidatedPasswordCallback>().EchoOn)
            .Method(
                "void setPassword(char[])",
                Does<ValidatedPasswordCallback>(
                    (o, c) => o.SetValue(c[0] is null ? null : new string(c.Get<char[]>(0)))
                )
            )
            .Build();

    private static object? Policies(JavaCall call, int index) => Given.Plain(call.Get<JsonValue>(index)?.Value);
}
