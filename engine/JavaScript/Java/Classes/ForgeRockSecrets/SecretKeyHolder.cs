using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Classes.JavaxCrypto;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockSecrets;

/// <summary>A key with a purpose: <c>SigningKey</c>, <c>VerificationKey</c>, <c>KeyEncryptionKey</c> and their like.</summary>
/// <param name="javaClass">Which of them.</param>
/// <param name="key">The key that its purpose needs.</param>
/// <remarks>Source: their use in am-external 8.0.2; the class of the exception from AM's public Javadoc, its text is not published.</remarks>
internal sealed class SecretKeyHolder(JavaClass javaClass, IJavaKey key) : IJavaObject
{
    public static IReadOnlyList<JavaClass> Types { get; } =
    [
        Define("SigningKey", builder => builder.SecretKey),
        Define("DataEncryptionKey", builder => builder.SecretKey),
        Define("DataDecryptionKey", builder => builder.SecretKey),
        Define("KeyDecryptionKey", builder => builder.SecretKey),
        Define("VerificationKey", builder => builder.PublicKey ?? builder.SecretKey as JavaSecretKey),
        Define("KeyEncryptionKey", builder => builder.PublicKey ?? builder.SecretKey as JavaSecretKey),
    ];

    public JavaClass Class { get; } = javaClass;

    public IJavaKey Key { get; } = key;

    private static JavaClass Define(string simple, Func<SecretBuilder, IJavaKey?> pick)
    {
        var name = "org.forgerock.secrets.keys." + simple;
        return JavaClass
            .Define(name)
            .Implements("org.forgerock.secrets.Secret")
            .Constructor(
                "(org.forgerock.secrets.SecretBuilder)",
                call => new SecretKeyHolder(
                    Types.First(t => t.Name == name),
                    pick(call.Need<SecretBuilder>(0))
                        ?? throw new JavaException(
                            "org.forgerock.secrets.NoSuchSecretException",
                            "<text not published>"
                        )
                )
            )
            .Declares(
                """
                String getStableId()
                java.time.Instant getExpiryTime()
                Object reveal(org.forgerock.util.Function)
                Object revealAsUtf8(org.forgerock.util.Function)
                """
            )
            .Build();
    }
}
