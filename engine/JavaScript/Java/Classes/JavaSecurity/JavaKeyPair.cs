using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;

/// <summary><c>java.security.KeyPair</c>.</summary>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/security/KeyPair.html">KeyPair</seealso>
internal sealed class JavaKeyPair(IJavaKey? publicKey, IJavaKey? privateKey) : IJavaObject
{
    public static JavaClass Type { get; } =
        JavaClass
            .Define("java.security.KeyPair")
            .Implements("java.io.Serializable")
            .Constructor(
                "(java.security.PublicKey, java.security.PrivateKey)",
                call => new JavaKeyPair(call.Get<IJavaKey>(0), call.Get<IJavaKey>(1))
            )
            .Method("java.security.PublicKey getPublic()", call => call.Self<JavaKeyPair>().Public)
            .Method("java.security.PrivateKey getPrivate()", call => call.Self<JavaKeyPair>().Private)
            .Build();

    public JavaClass Class => Type;

    public IJavaKey? Public { get; } = publicKey;

    public IJavaKey? Private { get; } = privateKey;
}
