using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;

/// <summary>A <c>java.security.Key</c>.</summary>
internal interface IJavaKey : IJavaObject
{
    /// <summary><c>getAlgorithm()</c>: <c>RSA</c>, <c>EC</c>, <c>AES</c>, <c>HmacSHA256</c>, …</summary>
    string Algorithm { get; }

    /// <summary><c>getFormat()</c>: <c>PKCS#8</c>, <c>X.509</c>, <c>RAW</c>.</summary>
    string Format { get; }

    /// <summary><c>getEncoded()</c>.</summary>
    byte[] Encoded();
}
