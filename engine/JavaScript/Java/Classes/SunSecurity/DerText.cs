using System.Formats.Asn1;
using System.Numerics;

namespace JourneySim.Engine.JavaScript.Java.Classes.SunSecurity;

/// <summary>Keys in DER, as <c>getEncoded()</c> gives them (RFC 5208, RFC 5280, RFC 5915).</summary>
internal static class DerText
{
    public static byte[] RsaAlgorithm { get; } = Sequence(Identifier("1.2.840.113549.1.1.1"), [5, 0]);

    public static byte[] Integer(BigInteger number)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        writer.WriteInteger(number);
        return writer.Encode();
    }

    public static byte[] Identifier(string oid)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        writer.WriteObjectIdentifier(oid);
        return writer.Encode();
    }

    public static byte[] Octets(byte[] bytes)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        writer.WriteOctetString(bytes);
        return writer.Encode();
    }

    public static byte[] Sequence(params IEnumerable<byte[]> encoded)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            foreach (var value in encoded)
            {
                writer.WriteEncodedValue(value);
            }
        }

        return writer.Encode();
    }

    public static byte[] Pkcs8(byte[] algorithm, byte[] key) =>
        Sequence(Integer(BigInteger.Zero), algorithm, Octets(key));

    public static byte[] SubjectPublicKey(byte[] algorithm, byte[] key)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        writer.WriteBitString(key);
        return Sequence(algorithm, writer.Encode());
    }
}
