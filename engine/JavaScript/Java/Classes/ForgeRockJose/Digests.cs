using System.Security.Cryptography;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary>The JDK's names of digests.</summary>
internal static class Digests
{
    public static HashAlgorithmName Named(string javaName) =>
        javaName switch
        {
            "SHA-256" => HashAlgorithmName.SHA256,
            "SHA-384" => HashAlgorithmName.SHA384,
            "SHA-512" => HashAlgorithmName.SHA512,
            "SHA-1" => HashAlgorithmName.SHA1,
            _ => throw new Diagnostics.NotSimulatedException($"the digest {javaName}"),
        };
}
