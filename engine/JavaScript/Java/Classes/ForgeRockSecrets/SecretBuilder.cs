using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockSecrets;

/// <summary><c>org.forgerock.secrets.SecretBuilder</c>: collects a key, its name and how long it lives.</summary>
/// <remarks>Source: its use in am-external 8.0.2 and in public scripts; AM's code is not public.</remarks>
internal sealed class SecretBuilder : IJavaObject
{
    private const string Self = "org.forgerock.secrets.SecretBuilder";

    public static JavaClass Type { get; } =
        JavaClass
            .Define(Self)
            .Constructor("()", _ => new SecretBuilder())
            .Method(
                $"{Self} secretKey(java.security.Key)",
                Setter((builder, call) => builder.SecretKey = call.Get<IJavaKey>(0))
            )
            .Method(
                $"{Self} publicKey(java.security.PublicKey)",
                Setter((builder, call) => builder.PublicKey = call.Get<IJavaKey>(0))
            )
            .Method($"{Self} keyPair(java.security.KeyPair)", Setter(KeyPair))
            .Method($"{Self} stableId(String)", Setter((_, _) => { }))
            .Method($"{Self} expiresIn(long, java.time.temporal.TemporalUnit, java.time.Clock)", Setter((_, _) => { }))
            .Method($"{Self} expiresAt(java.time.Instant)", Setter((_, _) => { }))
            .Method($"{Self} keyUsages(Set)", Setter((_, _) => { }))
            .Declares(
                $"""
                {Self} certificate(java.security.cert.Certificate)
                {Self} password(char[])
                {Self} clock(java.time.Clock)
                org.forgerock.secrets.Secret build(org.forgerock.secrets.Purpose)
                """
            )
            .Build();

    public JavaClass Class => Type;

    public IJavaKey? SecretKey { get; private set; }

    public IJavaKey? PublicKey { get; private set; }

    private static void KeyPair(SecretBuilder builder, JavaCall call)
    {
        var pair = call.Need<JavaKeyPair>(0);
        builder.SecretKey = pair.Private;
        builder.PublicKey = pair.Public;
    }

    private static JavaBody Setter(Action<SecretBuilder, JavaCall> set) =>
        call =>
        {
            var builder = call.Self<SecretBuilder>();
            set(builder, call);
            return builder;
        };
}
