using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using static JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackBodies;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>org.forgerock.openam.authentication.callbacks.AbstractValidatedCallback</c> (PingAM Javadoc).</summary>
internal static class ValidatedCallbackClass
{
    public const string Name = "org.forgerock.openam.authentication.callbacks.AbstractValidatedCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Implements("javax.security.auth.callback.Callback")
            .Abstract()
            .Method("void addFailedPolicy(String)", Does<ValidatedCallback>((o, c) => o.AddFailedPolicy(c.NeedText(0))))
            .Method("void clearFailedPolicies()", Does<ValidatedCallback>((o, c) => o.ClearFailedPolicies()))
            .Method("List failedPolicies()", c => new JavaList(c.Self<ValidatedCallback>().FailedPolicies))
            .Method("List getFailedPolicies()", c => new JavaList(c.Self<ValidatedCallback>().FailedPolicies))
            .Method(
                "org.forgerock.json.JsonValue getPolicies()",
                c => new JsonValue(StateValues.ToJava(c.Self<ValidatedCallback>().Policies))
            )
            .Method("String getPrompt()", c => c.Self<ValidatedCallback>().Prompt)
            .Method("void setValidateOnly(Boolean)", Does<ValidatedCallback>((o, c) => o.SetValidateOnly(c[0] is true)))
            .Method("Boolean validateOnly()", c => c.Self<ValidatedCallback>().ValidateOnly)
            .Build();
}
