using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;
using JourneySim.Engine.JavaScript.Java.Definition;
using static JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackBodies;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>org.forgerock.openam.authentication.callbacks.NumberAttributeInputCallback</c> (PingAM Javadoc).</summary>
internal static class NumberAttributeInputCallbackClass
{
    public const string Name = "org.forgerock.openam.authentication.callbacks.NumberAttributeInputCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Extends(AttributeInputCallbackClass.Name)
            .Constructor(
                "(String, String, Double, Boolean)",
                CallbackObjects.Make(c => new NumberAttributeInputCallback(
                    c.Text(0),
                    c.Text(1),
                    c[2] is null ? null : c.Double(2),
                    c[3] is true
                ))
            )
            .Constructor(
                "(String, String, Double, Boolean, List)",
                CallbackObjects.Make(c => new NumberAttributeInputCallback(
                    c.Text(0),
                    c.Text(1),
                    c[2] is null ? null : c.Double(2),
                    c[3] is true,
                    failedPolicies: Given.Texts(c[4])
                ))
            )
            .Constructor(
                "(String, String, Double, Boolean, org.forgerock.json.JsonValue, Boolean)",
                CallbackObjects.Make(c => new NumberAttributeInputCallback(
                    c.Text(0),
                    c.Text(1),
                    c[2] is null ? null : c.Double(2),
                    c[3] is true,
                    Policies(c, 4),
                    c[5] is true
                ))
            )
            .Constructor(
                "(String, String, Double, Boolean, org.forgerock.json.JsonValue, Boolean, List)",
                CallbackObjects.Make(c => new NumberAttributeInputCallback(
                    c.Text(0),
                    c.Text(1),
                    c[2] is null ? null : c.Double(2),
                    c[3] is true,
                    Policies(c, 4),
                    c[5] is true,
                    Given.Texts(c[6])
                ))
            )
            .Method("Double getValue()", c => c.Self<NumberAttributeInputCallback>().Value)
            .Method(
                "void setValue(Double)",
                Does<NumberAttributeInputCallback>((o, c) => o.SetValue(c[0] is null ? null : c.Double(0)))
            )
            .Build();

    private static object? Policies(JavaCall call, int index) => Given.Plain(call.Get<JsonValue>(index)?.Value);
}
