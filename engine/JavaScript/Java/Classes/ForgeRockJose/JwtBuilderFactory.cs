using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockSecrets;
using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary><c>org.forgerock.json.jose.builders.JwtBuilderFactory</c>.</summary>
/// <remarks>Source: open-source fork, run; the overload for a key of the secrets API from am-external 8.0.2.</remarks>
internal static class JwtBuilderFactory
{
    private const string Builders = "org.forgerock.json.jose.builders.";

    public static JavaClass Type { get; } =
        JavaClass
            .Define(Builders + "JwtBuilderFactory")
            .Constructor("()", _ => new JavaInstance(Type!))
            .Method($"{Builders}SignedJwtBuilderImpl jwt()", _ => new SignedJwtBuilder(new NopSigningHandler()))
            .Method(
                $"{Builders}SignedJwtBuilderImpl jws(org.forgerock.json.jose.jws.handlers.SigningHandler)",
                call => new SignedJwtBuilder(call.Need<ISigningHandler>(0))
            )
            .Method(
                $"{Builders}EncryptedJwtBuilder jwe(java.security.Key)",
                call => new EncryptedJwtBuilder(call.Get<IJavaKey>(0), null)
            )
            .Method(
                $"{Builders}EncryptedJwtBuilder jwe(org.forgerock.secrets.keys.KeyEncryptionKey)",
                call => new EncryptedJwtBuilder(call.Need<SecretKeyHolder>(0).Key, null)
            )
            .Method($"{Builders}JwtClaimsSetBuilder claims()", _ => new JwtClaimsDraft())
            .Method("org.forgerock.json.jose.jwt.Jwt reconstruct(String, Class)", Reconstruct)
            .Build();

    private static object Reconstruct(JavaCall call)
    {
        var text =
            call.Text(0)
            ?? throw new JavaException(
                "java.lang.NullPointerException",
                "Cannot invoke \"String.split(String, int)\" because \"<parameter1>\" is null"
            );
        var jwt = JwtReconstruction.Read(text);
        var wanted = call.Need<JavaClass>(1).Name;
        return call.Run.Classes.IsAssignable(jwt.Class, wanted)
            ? jwt
            : throw new JavaException(
                "java.lang.ClassCastException",
                $"Cannot cast {JavaValues.ClassNameOf(jwt)} to {wanted}"
            );
    }
}
