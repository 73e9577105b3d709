using System.Collections.Concurrent;
using System.Numerics;
using System.Security.Cryptography;
using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.SunSecurity;

/// <summary>
/// <c>sun.security.rsa.RSAPrivateCrtKeyImpl</c>: a private key with its primes. Its numbers are not checked before it is used; then numbers
/// that don't fit give <c>Could not sign data</c>.
/// </summary>
/// <remarks>Source: JDK 17, run. .NET's form of a key is kept for the process: importing it costs more than signing.</remarks>
internal sealed class RsaPrivateCrtKey(RsaNumbers numbers) : IJavaKey
{
    private const int KeptKeys = 64;

    private static readonly ConcurrentDictionary<RsaNumbers, RSA?> Imported = new();

    public static JavaClass Type { get; } =
        JavaClass
            .Define("sun.security.rsa.RSAPrivateCrtKeyImpl")
            .NotPublic()
            .Implements("java.security.interfaces.RSAPrivateCrtKey")
            .Method("String getAlgorithm()", _ => "RSA")
            .Method("String getFormat()", _ => "PKCS#8")
            .Method("byte[] getEncoded()", call => call.Self<RsaPrivateCrtKey>().Encoded())
            .Method("java.math.BigInteger getModulus()", call => call.Self<RsaPrivateCrtKey>().Numbers.Modulus)
            .Method("java.math.BigInteger getPrivateExponent()", call => call.Self<RsaPrivateCrtKey>().Numbers.Private)
            .Method("java.math.BigInteger getPublicExponent()", call => call.Self<RsaPrivateCrtKey>().Numbers.Exponent)
            .Method("java.math.BigInteger getPrimeP()", call => call.Self<RsaPrivateCrtKey>().Numbers.P)
            .Method("java.math.BigInteger getPrimeQ()", call => call.Self<RsaPrivateCrtKey>().Numbers.Q)
            .Method("java.math.BigInteger getPrimeExponentP()", call => call.Self<RsaPrivateCrtKey>().Numbers.DP)
            .Method("java.math.BigInteger getPrimeExponentQ()", call => call.Self<RsaPrivateCrtKey>().Numbers.DQ)
            .Method("java.math.BigInteger getCrtCoefficient()", call => call.Self<RsaPrivateCrtKey>().Numbers.InverseQ)
            .Build();

    public JavaClass Class => Type;

    public string Algorithm => "RSA";

    public string Format => "PKCS#8";

    public RsaNumbers Numbers { get; } = numbers;

    // The numbers are secrets: Java prints an identity hash here, and so does this.
    public string JavaText => $"{Type.Name}@{Values.JavaHashCode.Of(Numbers.Modulus):x}";

    /// <summary>The key as .NET uses it; null when its numbers don't fit together.</summary>
    public RSA? Usable
    {
        get
        {
            if (Imported.Count >= KeptKeys)
            {
                Imported.Clear();
            }

            return Imported.GetOrAdd(Numbers, Import);
        }
    }

    public bool JavaEquals(object? other) => other is RsaPrivateCrtKey key && key.Numbers == Numbers;

    public byte[] Encoded() =>
        DerText.Pkcs8(
            DerText.RsaAlgorithm,
            DerText.Sequence(
                DerText.Integer(BigInteger.Zero),
                DerText.Integer(Numbers.Modulus),
                DerText.Integer(Numbers.Exponent),
                DerText.Integer(Numbers.Private),
                DerText.Integer(Numbers.P),
                DerText.Integer(Numbers.Q),
                DerText.Integer(Numbers.DP),
                DerText.Integer(Numbers.DQ),
                DerText.Integer(Numbers.InverseQ)
            )
        );

    private static RSA? Import(RsaNumbers numbers)
    {
        if (!numbers.Fit)
        {
            return null;
        }

        try
        {
            return RSA.Create(numbers.ToParameters());
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
