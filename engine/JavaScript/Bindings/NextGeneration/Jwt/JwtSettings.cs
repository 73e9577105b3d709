using System.Globalization;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Jwt;

/// <summary>The object that a script hands to <c>jwtAssertion</c> and <c>jwtValidator</c>, read field by field as AM does.</summary>
internal sealed class JwtSettings(StateMap data)
{
    /// <summary>The names AM's enum of signature algorithms has; only two of them are made and checked.</summary>
    private static readonly HashSet<string> Algorithms = new(StringComparer.Ordinal)
    {
        "NONE",
        "HS256",
        "HS384",
        "HS512",
        "RS256",
        "RS384",
        "RS512",
        "PS256",
        "PS384",
        "PS512",
        "ES256",
        "ES384",
        "ES512",
        "EdDSA",
    };

    /// <summary>The value's Java text, empty when the key is not there; a key that is there with null fails as in AM.</summary>
    public string Text(string name) =>
        !data.TryGetValue(name, out var value) ? ""
        : value is null
            ? throw JwtFault.NullPointer(
                "Cannot invoke \"Object.toString()\" because the return value of \"java.util.Map.getOrDefault(Object, Object)\" is null"
            )
        : Printed(value);

    /// <summary>As <see cref="Text"/>; null counts as not there.</summary>
    public string Needed(string name) => data.GetValueOrDefault(name) is { } value ? Printed(value) : "";

    /// <summary>The label of the key: the issuer where the script names none.</summary>
    public string StableId(string issuer) => data.ContainsKey("stableId") ? Text("stableId") : issuer;

    public StateMap? Map(string name) => data.GetValueOrDefault(name) as StateMap;

    /// <summary>A number or the text of one, without its fraction; 0 when the key is not there.</summary>
    public int Whole(string name)
    {
        if (!data.ContainsKey(name))
        {
            return 0;
        }

        var text = Text(name);
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? (int)number
            : throw new JwtFault(
                text.Length == 0 ? "empty String" : $"For input string: \"{text}\"",
                "java.lang.NumberFormatException"
            );
    }

    /// <summary>The algorithm to sign with; a name that Java's enum lacks is its own refusal.</summary>
    public string Algorithm()
    {
        var name = Needed("jwsAlgorithm");
        return Algorithms.Contains(name)
            ? name
            : throw JwtFault.IllegalArgument($"No enum constant org.forgerock.json.jose.jws.JwsAlgorithm.{name}");
    }

    /// <summary>A key given as text.</summary>
    public string? KeyText(string name) =>
        data.TryGetValue(name, out var value)
            ? value as string ?? throw JwtFault.IllegalArgument("Missing argument")
            : null;

    public byte[]? KeyBytes(string name) => data.GetValueOrDefault(name) as byte[];

    /// <summary>One of the three kinds of token; anything else is Java's own refusal of an enum constant.</summary>
    public string Type()
    {
        var type = Needed("jwtType");
        return type switch
        {
            "" => throw JwtFault.Logged("The jwtType cannot be null or empty"),
            "SIGNED" or "SIGNED_THEN_ENCRYPTED" or "ENCRYPTED_THEN_SIGNED" => type,
            _ => throw JwtFault.IllegalArgument($"No enum constant {JwtAssertionBinding.Name}.JwtBuilderType.{type}"),
        };
    }

    private static string Printed(object value) =>
        value switch
        {
            string text => text,
            double number => JavaJson.Number(number),
            bool flag => flag ? "true" : "false",
            StateMap => "[object Object]",
            _ => StateJson.Write(value),
        };
}
