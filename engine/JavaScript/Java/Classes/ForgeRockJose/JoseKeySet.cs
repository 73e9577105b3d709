using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary><c>org.forgerock.json.jose.jwk.JWKSet</c>: keys under the name <c>keys</c>.</summary>
/// <remarks>Source: open-source fork.</remarks>
internal sealed class JoseKeySet : JwObject
{
    public JoseKeySet(object? keys) =>
        Put(
            "keys",
            keys is JsonValue json ? json.Value
                : keys is JoseKey key ? key.Fields
                : keys
        );

    public override JavaClass Class => JoseKeyClasses.Set;

    public static JoseKeySet Parse(JsonValue? json) =>
        new(
            json?.Get("keys")
                ?? throw new JavaException("org.forgerock.json.JsonException", "Cant parse JWKSet. No json data.")
        );

    public JavaList List() =>
        new(
            (Get("keys").As<IJavaList>("java.util.List")?.Items ?? []).Select(item =>
                item as JoseKey ?? JoseKey.Any(new JsonValue(item))
            ),
            "java.util.LinkedList"
        );
}
