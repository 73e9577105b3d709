using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using static JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackBodies;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>org.forgerock.openam.authentication.callbacks.ConsentMappingCallback</c> (PingAM Javadoc).</summary>
internal static class ConsentMappingCallbackClass
{
    public const string Name = "org.forgerock.openam.authentication.callbacks.ConsentMappingCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Implements("javax.security.auth.callback.Callback")
            .Constructor("(org.forgerock.json.JsonValue, String, Boolean)")
            .Constructor(
                "(String, String, String, String, List, String, Boolean)",
                CallbackObjects.Make(c => new ConsentMappingCallback(
                    c.Text(0),
                    c.Text(1),
                    c.Text(2),
                    c.Text(3),
                    Given.Texts(c[4]),
                    c.Text(5),
                    c[6] is true
                ))
            )
            .Method("String getAccessLevel()", c => c.Self<ConsentMappingCallback>().AccessLevel)
            .Method("String getDisplayName()", c => c.Self<ConsentMappingCallback>().DisplayName)
            .Method("String getIcon()", c => c.Self<ConsentMappingCallback>().Icon)
            .Method("String getMessage()", c => c.Self<ConsentMappingCallback>().Message)
            .Method("String getName()", c => c.Self<ConsentMappingCallback>().Name)
            .Method("List getTitles()", c => new JavaList(c.Self<ConsentMappingCallback>().Titles))
            .Method("boolean getValue()", c => c.Self<ConsentMappingCallback>().Value)
            .Method("Boolean isRequired()", c => c.Self<ConsentMappingCallback>().IsRequired)
            .Method("void setValue(boolean)", Does<ConsentMappingCallback>((o, c) => o.SetValue(c.Flag(0))))
            .Build();
}
