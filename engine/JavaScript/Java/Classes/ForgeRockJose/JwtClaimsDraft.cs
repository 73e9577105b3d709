using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary><c>JwtClaimsSetBuilder</c>: collects claims in a <c>HashMap</c>, so their order is that of their hashes.</summary>
/// <remarks>Source: open-source fork, run.</remarks>
internal sealed class JwtClaimsDraft : IJavaObject
{
    private const string Self = "org.forgerock.json.jose.builders.JwtClaimsSetBuilder";

    private readonly IJavaMap claims = new JavaHashMap();

    public static JavaClass Type { get; } =
        JavaClass
            .Define(Self)
            .Constructor("()", _ => new JwtClaimsDraft())
            .Method($"{Self} claim(String, Object)", Setter((call, claims) => claims.Put(call.Text(0), call[1])))
            .Method($"{Self} claims(Map)", Setter(All))
            .Method($"{Self} typ(org.forgerock.json.jose.jwt.JwtType)", Named("typ"))
            .Method($"{Self} jti(String)", Named("jti"))
            .Method($"{Self} iss(String)", Named("iss"))
            .Method($"{Self} iss(java.net.URI)", Named("iss"))
            .Method($"{Self} sub(String)", Named("sub"))
            .Method($"{Self} sub(java.net.URI)", Named("sub"))
            .Method($"{Self} aud(List)", Named("aud"))
            .Method($"{Self} iat(Date)", Named("iat"))
            .Method($"{Self} nbf(Date)", Named("nbf"))
            .Method($"{Self} exp(Date)", Named("exp"))
            .Method(
                "org.forgerock.json.jose.jwt.JwtClaimsSet build()",
                call => JwtClaimsSet.Of(call.Self<JwtClaimsDraft>().claims)
            )
            .Build();

    public JavaClass Class => Type;

    private static JavaBody Setter(Action<JavaCall, IJavaMap> set) =>
        call =>
        {
            var draft = call.Self<JwtClaimsDraft>();
            set(call, draft.claims);
            return draft;
        };

    private static JavaBody Named(string name) => Setter((call, claims) => claims.Put(name, call[0]));

    private static void All(JavaCall call, IJavaMap claims)
    {
        foreach (var (key, value) in call.Need<IJavaMap>(0).Entries)
        {
            claims.Put(key, value);
        }
    }
}
