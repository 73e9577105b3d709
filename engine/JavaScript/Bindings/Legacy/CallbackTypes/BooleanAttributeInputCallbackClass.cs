using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;
using JourneySim.Engine.JavaScript.Java.Definition;
using static JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackBodies;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>org.forgerock.openam.authentication.callbacks.BooleanAttributeInputCallback</c> (PingAM Javadoc).</summary>
internal static class BooleanAttributeInputCallbackClass
{
    public const string Name = "org.forgerock.openam.authentication.callbacks.BooleanAttributeInputCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Extends(AttributeInputCallbackClass.Name)
            .Constructor(
                "(String, String, Boolean, Boolean)",
                CallbackObjects.Make(c => new BooleanAttributeInputCallback(
                    c.Text(0),
                    c.Text(1),
                    c[2] as bool?,
                    c[3] is true
                ))
            )
            .Constructor(
                "(String, String, Boolean, Boolean, List)",
                CallbackObjects.Make(c => new BooleanAttributeInputCallback(
                    c.Text(0),
                    c.Text(1),
                    c[2] as bool?,
                    c[3] is true,
                    failedPolicies: Given.Texts(c[4])
                ))
            )
            .Constructor(
                "(String, String, Boolean, Boolean, org.forgerock.json.JsonValue, Boolean)",
                CallbackObjects.Make(c => new BooleanAttributeInputCallback(
                    c.Text(0),
                    c.Text(1),
                    c[2] as bool?,
                    c[3] is true,
                    Policies(c, 4),
                    c[5] is true
                ))
            )
            .Constructor(
                "(String, String, Boolean, Boolean, org.forgerock.json.JsonValue, Boolean, List)",
                CallbackObjects.Make(c => new BooleanAttributeInputCallback(
                    c.Text(0),
                    c.Text(1),
                    c[2] as bool?,
                    c[3] is true,
                    Policies(c, 4),
                    c[5] is true,
                    Given.Texts(c[6])
                ))
            )
            .Method("Boolean getValue()", c => c.Self<BooleanAttributeInputCallback>().Value)
            .Method("void setValue(Boolean)", Does<BooleanAttributeInputCallback>((o, c) => o.SetValue(c[0] as bool?)))
            .Build();

    private static object? Policies(JavaCall call, int index) => Given.Plain(call.Get<JsonValue>(index)?.Value);
}
