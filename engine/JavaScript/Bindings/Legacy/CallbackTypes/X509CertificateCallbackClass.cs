using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>com.sun.identity.authentication.spi.X509CertificateCallback</c> (PingAM Javadoc).</summary>
internal static class X509CertificateCallbackClass
{
    public const string Name = "com.sun.identity.authentication.spi.X509CertificateCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Implements("javax.security.auth.callback.Callback")
            .Constructor("(String)", CallbackObjects.Make(c => new X509CertificateCallback(c.Text(0))))
            .Constructor(
                "(String, java.security.cert.X509Certificate)",
                CallbackObjects.Make(c => new X509CertificateCallback(c.Text(0), c[1]))
            )
            .Constructor(
                "(String, java.security.cert.X509Certificate, boolean)",
                CallbackObjects.Make(c => new X509CertificateCallback(c.Text(0), c[1], c.Flag(2)))
            )
            .Method(
                "java.security.cert.X509Certificate getCertificate()",
                c => c.Self<X509CertificateCallback>().Certificate
            )
            .Method("String getPrompt()", c => c.Self<X509CertificateCallback>().Prompt)
            .Method("boolean getReqSignature()", c => c.Self<X509CertificateCallback>().RequestSignature)
            .Build();
}
