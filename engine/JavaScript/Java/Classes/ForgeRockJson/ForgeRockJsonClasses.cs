using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;

/// <summary>The classes of <c>org.forgerock.json</c>.</summary>
internal static class ForgeRockJsonClasses
{
    public static IReadOnlyList<JavaClassEntry> All { get; } =
    [
        new("org.forgerock.json.JsonValue", () => JsonValue.Type),
        new(
            JsonValue.IteratorName,
            () => JavaClass.Define(JsonValue.IteratorName).Implements("Iterator").NotPublic().Build()
        ),
        new("org.forgerock.json.JsonPointer", () => JsonPointer.Type),
        ThrowableClasses.Entry("org.forgerock.json.JsonException", "java.lang.RuntimeException"),
        ThrowableClasses.Entry("org.forgerock.json.JsonValueException", "org.forgerock.json.JsonException"),
    ];
}
