using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaxCrypto;

/// <summary>The classes of <c>javax.crypto</c> and <c>javax.crypto.spec</c>.</summary>
internal static class JavaxCryptoClasses
{
    public static IReadOnlyList<JavaClassEntry> All { get; } =
    [
        new("javax.crypto.Cipher", () => JavaCipher.Type),
        new("javax.crypto.Mac", () => JavaMac.Type),
        new("javax.crypto.SecretKeyFactory", () => JavaSecretKeyFactory.Type),
        new("javax.crypto.spec.SecretKeySpec", () => JavaSecretKey.Spec),
        new("javax.crypto.spec.IvParameterSpec", () => ParameterSpecs.Iv),
        new("javax.crypto.spec.GCMParameterSpec", () => ParameterSpecs.Gcm),
        new("javax.crypto.spec.OAEPParameterSpec", () => OaepSpecs.Oaep),
        new("javax.crypto.spec.PSource", () => OaepSpecs.Source),
        new("javax.crypto.spec.PSource$PSpecified", () => OaepSpecs.Specified),
        new("java.security.spec.MGF1ParameterSpec", () => OaepSpecs.Mask),
        new("javax.crypto.spec.PBEKeySpec", () => ParameterSpecs.Pbe),
        new("com.sun.crypto.provider.PBKDF2KeyImpl", () => JavaSecretKey.Pbkdf2),
        ThrowableClasses.Jdk("javax.crypto.BadPaddingException"),
        ThrowableClasses.Entry("javax.crypto.AEADBadTagException", "javax.crypto.BadPaddingException"),
        ThrowableClasses.Jdk("javax.crypto.IllegalBlockSizeException"),
        ThrowableClasses.Entry("javax.crypto.NoSuchPaddingException", "java.security.GeneralSecurityException"),
    ];
}
