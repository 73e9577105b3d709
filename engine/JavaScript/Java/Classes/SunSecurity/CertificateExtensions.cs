using System.Formats.Asn1;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.SunSecurity;

/// <summary>What a certificate's extensions say, as Java shows it.</summary>
/// <remarks>Source: RFC 5280; JDK 17, run.</remarks>
internal static class CertificateExtensions
{
    /// <summary>Length of the path below an authority; -1 for what is none.</summary>
    public static object Constraints(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509BasicConstraintsExtension>().FirstOrDefault()
            is { CertificateAuthority: true } found
            ? found.HasPathLengthConstraint
                ? found.PathLengthConstraint
                : int.MaxValue
            : -1;

    /// <summary>Nine flags, the first of them digitalSignature.</summary>
    public static bool[]? Usage(X509Certificate2 certificate)
    {
        if (Value(certificate, "2.5.29.15") is not { } value)
        {
            return null;
        }

        var bits = new AsnReader(value, AsnEncodingRules.BER).ReadBitString(out var unused);
        var used = (bits.Length * 8) - unused;
        return
        [
            .. Enumerable.Range(0, Math.Max(9, used)).Select(i => i < used && (bits[i / 8] & (0x80 >> (i % 8))) != 0),
        ];
    }

    public static object? ExtendedUsage(X509Certificate2 certificate)
    {
        if (Value(certificate, "2.5.29.37") is not { } value)
        {
            return null;
        }

        var named = new List<object?>();
        var reader = new AsnReader(value, AsnEncodingRules.BER).ReadSequence();
        while (reader.HasData)
        {
            named.Add(reader.ReadObjectIdentifier());
        }

        return new JavaFixedView("java.util.Collections$UnmodifiableRandomAccessList", new JavaList(named));
    }

    public static object? Names(X509Certificate2 certificate)
    {
        if (Value(certificate, "2.5.29.17") is not { } value)
        {
            return null;
        }

        var names = new List<object?>();
        var reader = new AsnReader(value, AsnEncodingRules.BER).ReadSequence();
        while (reader.HasData)
        {
            var kind = reader.PeekTag().TagValue;
            var tag = new Asn1Tag(TagClass.ContextSpecific, kind);
            object shown = kind switch
            {
                1 or 2 or 6 => reader.ReadCharacterString(UniversalTagNumber.IA5String, tag),
                4 => DistinguishedName.NameOf(reader.ReadSequence(tag).ReadEncodedValue().ToArray()).JavaText,
                7 => Address(reader.ReadOctetString(tag)),
                8 => reader.ReadObjectIdentifier(tag),
                _ => throw new Diagnostics.NotSimulatedException(
                    "getSubjectAlternativeNames with a name of a rare kind"
                ),
            };
            names.Add(
                new JavaFixedView("java.util.Collections$UnmodifiableRandomAccessList", new JavaList([kind, shown]))
            );
        }

        return CollectionsClass.Unwritable("UnmodifiableCollection", new JavaList(names));
    }

    private static string Address(byte[] bytes) =>
        bytes.Length == 4
            ? new IPAddress(bytes).ToString()
            : string.Join(
                ':',
                Enumerable
                    .Range(0, bytes.Length / 2)
                    .Select(i =>
                        ((bytes[i * 2] << 8) | bytes[(i * 2) + 1]).ToString(
                            "x",
                            System.Globalization.CultureInfo.InvariantCulture
                        )
                    )
            );

    private static byte[]? Value(X509Certificate2 certificate, string oid) =>
        certificate.Extensions.FirstOrDefault(extension => extension.Oid?.Value == oid)?.RawData;
}
