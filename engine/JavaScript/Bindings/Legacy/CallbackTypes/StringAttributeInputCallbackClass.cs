using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;
using JourneySim.Engine.JavaScript.Java.Definition;
using static JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackBodies;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>org.forgerock.openam.authentication.callbacks.StringAttributeInputCallback</c> (PingAM Javadoc).</summary>
internal static class StringAttributeInputCallbackClass
{
    public const string Name = "org.forgerock.openam.authentication.callbacks.StringAttributeInputCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Extends(AttributeInputCallbackClass.Name)
            .Constructor(
                "(String, String, String, Boolean)",
                CallbackObjects.Make(c => new StringAttributeInputCallback(
                    c.Text(0),
                    c.Text(1),
                    c.Text(2),
                    c[3] is true
                ))
            )
            .Constructor(
                "(String, String, String, Boolean, List)",
                CallbackObjects.Make(c => new StringAttributeInputCallback(
                    c.Text(0),
                    c.Text(1),
                    c.Text(2),
                    c[3] is true,
                    failedPolicies: Given.Texts(c[4])
                ))
            )
            .Constructor(
                "(String, String, String, Boolean, org.forgerock.json.JsonValue, Boolean)",
                CallbackObjects.Make(c => new StringAttributeInputCallback(
                    c.Text(0),
                    c.Text(1),
                    c.Text(2),
                    c[3] is true,
                    Policies(c, 4),
                    c[5] is true
                ))
            )
            .Constructor(
                "(String, String, String, Boolean, org.forgerock.json.JsonValue, Boolean, List)",
                CallbackObjects.Make(c => new StringAttributeInputCallback(
                    c.Text(0),
                    c.Text(1),
                    c.Text(2),
                    c[3] is true,
                    Policies(c, 4),
                    c[5] is true,
                    Given.Texts(c[6])
                ))
            )
            .Method("String getValue()", c => c.Self<StringAttributeInputCallback>().Value)
            .Method("void setValue(String)", Does<StringAttributeInputCallback>((o, c) => o.SetValue(c.Text(0))))
            .Build();

    private static object? Policies(JavaCall call, int index) => Given.Plain(call.Get<JsonValue>(index)?.Value);
}
