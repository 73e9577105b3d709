using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Jwt;

/// <summary>The object that a script hands to <c>jwtAssertion</c> and <c>jwtValidator</c>, read field by field as AM does.</summary>
internal sealed class JwtSettings(StateMap data)
{
    /// <summary>A text; a key that is there with null fails as in AM.</summary>
    public string? Text(string name) =>
        !data.TryGetValue(name, out var value) ? null
        : value is null
            ? throw JwtFault.NullPointer(
                $"Cannot invoke \"Object.toString()\" because the return value of \"java.util.Map.get(Object)\" is null"
            )
        : value as string;

    public bool Has(string name) => data.ContainsKey(name);

    public StateMap? Map(string name) => data.GetValueOrDefault(name) as StateMap;

    public int Minutes(string name) =>
        data.GetValueOrDefault(name) switch
        {
            double number => (int)number,
            int number => number,
            long number => (int)number,
            _ => 0,
        };

    /// <summary>A key given as text.</summary>
    public string? KeyText(string name) =>
        data.TryGetValue(name, out var value)
            ? value as string ?? throw JwtFault.IllegalArgument("Missing argument")
            : null;

    public byte[]? KeyBytes(string name) => data.GetValueOrDefault(name) as byte[];

    /// <summary>One of the three kinds of token; anything else is Java's own refusal of an enum constant.</summary>
    public string Type()
    {
        var type = Text("jwtType");
        return type switch
        {
            null or "" => throw JwtFault.Logged("The jwtType cannot be null or empty"),
            "SIGNED" or "SIGNED_THEN_ENCRYPTED" or "ENCRYPTED_THEN_SIGNED" => type,
            _ => throw JwtFault.IllegalArgument(
                $"No enum constant org.forgerock.openam.scripting.bindings.JwtType.{type}"
            ),
        };
    }
}
