using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Jwt;

/// <summary>Adds a script's own claims; the reserved ones are checked and read as <c>JwtClaimsSet.setClaim</c> does, whatever their case.</summary>
internal static class JwtClaims
{
    public static void Set(StateMap claims, string name, object? value)
    {
        var reserved = name.ToLowerInvariant();
        switch (reserved)
        {
            case "iss" or "sub" or "jti" or "typ":
                claims[reserved] = value is string ? value : throw Wrong("java.lang.String", value);
                break;
            case "aud":
                Audience(claims, value);
                break;
            case "iat" or "nbf" or "exp":
                claims[reserved] = value switch
                {
                    double number => (long)number,
                    int number => (long)number,
                    long => value,
                    _ => throw Wrong("java.lang.Number", value),
                };
                break;
            default:
                if (value is null)
                {
                    claims.Remove(name);
                }
                else
                {
                    claims[name] = value;
                }

                break;
        }
    }

    private static void Audience(StateMap claims, object? value)
    {
        object?[] more = value switch
        {
            string text => [text],
            StateList list => [.. list],
            _ => throw Wrong("java.lang.String", value),
        };
        List<object?> all = claims.GetValueOrDefault("aud") switch
        {
            string one => [one],
            StateList many => [.. many],
            _ => [],
        };
        all.AddRange(more);
        claims["aud"] = all is [var only] ? only : new StateList(all);
    }

    private static JwtFault Wrong(string required, object? actual) =>
        new(
            $"Value is not of the required type. Required, {required}, actual, {JavaClassOf(actual)}",
            "org.forgerock.json.jose.exceptions.JwtRuntimeException"
        );

    private static string JavaClassOf(object? value) =>
        value switch
        {
            null => "null",
            string => "java.lang.String",
            bool => "java.lang.Boolean",
            double => "java.lang.Double",
            int => "java.lang.Integer",
            long => "java.lang.Long",
            StateList => "org.mozilla.javascript.NativeArray",
            _ => "org.mozilla.javascript.NativeObject",
        };
}
