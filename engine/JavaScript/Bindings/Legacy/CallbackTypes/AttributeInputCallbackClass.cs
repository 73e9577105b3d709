using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using static JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackBodies;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>org.forgerock.openam.authentication.callbacks.AttributeInputCallback</c> (PingAM Javadoc).</summary>
internal static class AttributeInputCallbackClass
{
    public const string Name = "org.forgerock.openam.authentication.callbacks.AttributeInputCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Implements("javax.security.auth.callback.Callback")
            .Abstract()
            .Method(
                "void addFailedPolicy(String)",
                Does<AttributeInputCallback>((o, c) => o.AddFailedPolicy(c.NeedText(0)))
            )
            .Method("void clearFailedPolicies()", Does<AttributeInputCallback>((o, c) => o.ClearFailedPolicies()))
            .Method("List failedPolicies()", c => new JavaList(c.Self<AttributeInputCallback>().FailedPolicies))
            .Method("List getFailedPolicies()", c => new JavaList(c.Self<AttributeInputCallback>().FailedPolicies))
            .Method("String getName()", c => c.Self<AttributeInputCallback>().Name)
            .Method(
                "org.forgerock.json.JsonValue getPolicies()",
                c => new JsonValue(StateValues.ToJava(c.Self<AttributeInputCallback>().Policies))
            )
            .Method("String getPrompt()", c => c.Self<AttributeInputCallback>().Prompt)
            .Method("boolean isRequired()", c => c.Self<AttributeInputCallback>().Required)
            .Method(
                "void setValidateOnly(Boolean)",
                Does<AttributeInputCallback>((o, c) => o.SetValidateOnly(c[0] is true))
            )
            .Method("Boolean validateOnly()", c => c.Self<AttributeInputCallback>().ValidateOnly)
            .Build();
}
