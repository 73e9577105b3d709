using System.Numerics;
using System.Security.Cryptography;

namespace JourneySim.Engine.JavaScript.Java.Classes.SunSecurity;

/// <summary>The numbers of an RSA private key with its primes, unsigned and big-endian as in a JWK.</summary>
internal sealed record RsaNumbers(
    BigInteger Modulus,
    BigInteger Exponent,
    BigInteger Private,
    BigInteger P,
    BigInteger Q,
    BigInteger DP,
    BigInteger DQ,
    BigInteger InverseQ
)
{
    /// <summary>
    /// True when the primes and their exponents belong together. The private exponent is not asked: with primes at hand, Java calculates
    /// without it (recorded).
    /// </summary>
    public bool Fit =>
        P > 1
        && Q > 1
        && P * Q == Modulus
        && Exponent * DP % (P - 1) == 1
        && Exponent * DQ % (Q - 1) == 1
        && InverseQ * Q % P == 1;

    /// <summary>The key for .NET, with a private exponent that fits the primes.</summary>
    public RSAParameters ToParameters()
    {
        var length = Modulus.GetByteCount(isUnsigned: true);
        var half = (length + 1) / 2;
        return new RSAParameters
        {
            Modulus = Bytes(Modulus, length),
            Exponent = Exponent.ToByteArray(isUnsigned: true, isBigEndian: true),
            D = Bytes(FittingPrivate(), length),
            P = Bytes(P, half),
            Q = Bytes(Q, half),
            DP = Bytes(DP % (P - 1), half),
            DQ = Bytes(DQ % (Q - 1), half),
            InverseQ = Bytes(InverseQ % P, half),
        };
    }

    public static BigInteger Read(ReadOnlySpan<byte> bytes) => new(bytes, isUnsigned: true, isBigEndian: true);

    public static RsaNumbers Of(RSAParameters parameters) =>
        new(
            Read(parameters.Modulus),
            Read(parameters.Exponent),
            Read(parameters.D),
            Read(parameters.P),
            Read(parameters.Q),
            Read(parameters.DP),
            Read(parameters.DQ),
            Read(parameters.InverseQ)
        );

    /// <summary>A number in a field of that many bytes.</summary>
    public static byte[] Bytes(BigInteger number, int length)
    {
        var bytes = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        if (bytes.Length >= length)
        {
            return bytes;
        }

        var padded = new byte[length];
        bytes.CopyTo(padded, length - bytes.Length);
        return padded;
    }

    /// <summary>The inverse in a modular ring; null when there is none.</summary>
    public static BigInteger? Inverse(BigInteger number, BigInteger modulus)
    {
        var (a, b) = (BigInteger.Remainder(number, modulus), modulus);
        var (x, y) = (BigInteger.One, BigInteger.Zero);
        while (!b.IsZero)
        {
            var quotient = BigInteger.Divide(a, b);
            (a, b) = (b, a - (quotient * b));
            (x, y) = (y, x - (quotient * y));
        }

        return a.IsOne ? (x % modulus + modulus) % modulus : null;
    }

    private BigInteger FittingPrivate()
    {
        if (Private > 0 && Private < Modulus && Exponent * Private % (P - 1) == 1 && Exponent * Private % (Q - 1) == 1)
        {
            return Private;
        }

        var order = (P - 1) * (Q - 1) / BigInteger.GreatestCommonDivisor(P - 1, Q - 1);
        return Inverse(Exponent, order) ?? Private;
    }
}
