using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockSecrets;

/// <summary>The classes of <c>org.forgerock.secrets</c>.</summary>
internal static class ForgeRockSecretsClasses
{
    private static readonly string[] Keys =
    [
        "SigningKey",
        "VerificationKey",
        "DataEncryptionKey",
        "DataDecryptionKey",
        "KeyEncryptionKey",
        "KeyDecryptionKey",
    ];

    public static IReadOnlyList<JavaClassEntry> All { get; } =
    [
        new("org.forgerock.secrets.SecretBuilder", () => SecretBuilder.Type),
        .. Keys.Select(key => new JavaClassEntry(
            "org.forgerock.secrets.keys." + key,
            () => SecretKeyHolder.Types.First(t => t.SimpleName == key)
        )),
        new("org.forgerock.secrets.Secret", () => JavaClass.Define("org.forgerock.secrets.Secret").Interface().Build()),
        ThrowableClasses.Entry("org.forgerock.secrets.NoSuchSecretException", "java.lang.Exception"),
    ];
}
