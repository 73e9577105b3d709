using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration;

/// <summary>A consent callback from a mapping's configuration: its fields come out as nulls on the wire (measured on a tenant).</summary>
internal static class ConsentMappings
{
    public static Callback OfConfig(JavaCall call)
    {
        var config = Given.Plain(call[0]) as StateMap ?? [];
        if (config.GetValueOrDefault("fields") is not StateList fields)
        {
            throw new JavaException(
                "java.lang.NullPointerException",
                "Cannot invoke \"java.util.List.stream()\" because the return value of \"org.forgerock.json.JsonValue.asList(java.lang.Class)\" is null"
            );
        }

        return new ConsentMappingCallback(
            Text(config, "name"),
            Text(config, "displayName"),
            Text(config, "icon"),
            Text(config, "accessLevel"),
            fields.Select(_ => (string?)null),
            call.Text(1),
            CallbacksBuilderTable.Is(call, 2)
        );
    }

    private static string? Text(StateMap config, string name) =>
        config.GetValueOrDefault(name) is { } value ? JavaValues.Text(value) : null;
}
