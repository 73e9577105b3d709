using System.Buffers;
using System.Formats.Asn1;
using System.Text;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.SunSecurity;

/// <summary>A name in a certificate: <c>sun.security.x509.X500Name</c>, or <c>X500Principal</c> where that is asked for.</summary>
/// <remarks>Source: JDK 17, run; RFC 2253.</remarks>
internal sealed class DistinguishedName : IJavaObject
{
    private static readonly Dictionary<string, string> Keywords = new(StringComparer.Ordinal)
    {
        ["2.5.4.3"] = "CN",
        ["2.5.4.6"] = "C",
        ["2.5.4.7"] = "L",
        ["2.5.4.8"] = "ST",
        ["2.5.4.10"] = "O",
        ["2.5.4.11"] = "OU",
        ["2.5.4.9"] = "STREET",
        ["0.9.2342.19200300.100.1.25"] = "DC",
        ["0.9.2342.19200300.100.1.1"] = "UID",
        ["2.5.4.12"] = "T",
        ["2.5.4.46"] = "DNQ",
        ["2.5.4.4"] = "SURNAME",
        ["2.5.4.42"] = "GIVENNAME",
        ["2.5.4.43"] = "INITIALS",
        ["2.5.4.44"] = "GENERATION",
        ["1.2.840.113549.1.9.1"] = "EMAILADDRESS",
        ["2.5.4.5"] = "SERIALNUMBER",
    };

    private static readonly string[] Standard = ["CN", "C", "L", "ST", "O", "OU", "STREET", "DC", "UID"];

    private static readonly SearchValues<char> Special = SearchValues.Create(",+=\n<>#;\\\"");

    private readonly byte[] _encoded;
    private readonly List<List<(string Oid, string? Text, byte[] Value)>> _parts = [];

    private DistinguishedName(byte[] encoded, JavaClass javaClass)
    {
        (_encoded, Class) = (encoded, javaClass);
        var names = new AsnReader(encoded, AsnEncodingRules.BER).ReadSequence();
        while (names.HasData)
        {
            var part = new List<(string, string?, byte[])>();
            var values = names.ReadSetOf(skipSortOrderValidation: true);
            while (values.HasData)
            {
                var pair = values.ReadSequence();
                var oid = pair.ReadObjectIdentifier();
                var tag = pair.PeekTag();
                var value = pair.ReadEncodedValue().ToArray();
                part.Add((oid, TextOf(tag, value), value));
            }

            _parts.Add(part);
        }

        _parts.Reverse();
    }

    public static JavaClass Name { get; } =
        JavaClassBuilder
            .Jdk("sun.security.x509.X500Name")
            .Method("String getName()", call => call.Self<DistinguishedName>().JavaText)
            .Method("String toString()", call => call.Self<DistinguishedName>().JavaText)
            .Method("String getRFC2253Name()", call => call.Self<DistinguishedName>().Rfc2253)
            .Method("String getCommonName()", call => call.Self<DistinguishedName>().First("2.5.4.3"))
            .Method("String getOrganization()", call => call.Self<DistinguishedName>().First("2.5.4.10"))
            .Method("String getOrganizationalUnit()", call => call.Self<DistinguishedName>().First("2.5.4.11"))
            .Method("String getCountry()", call => call.Self<DistinguishedName>().First("2.5.4.6"))
            .Method("String getLocality()", call => call.Self<DistinguishedName>().First("2.5.4.7"))
            .Method("String getState()", call => call.Self<DistinguishedName>().First("2.5.4.8"))
            .Method("byte[] getEncoded()", call => call.Self<DistinguishedName>()._encoded.ToArray())
            .Build();

    public static JavaClass Principal { get; } =
        JavaClassBuilder
            .Jdk("javax.security.auth.x500.X500Principal")
            .Method("String getName()", call => call.Self<DistinguishedName>().Rfc2253)
            .Method("String getName(String)", Named)
            .Method("String toString()", call => call.Self<DistinguishedName>().JavaText)
            .Method("byte[] getEncoded()", call => call.Self<DistinguishedName>()._encoded.ToArray())
            .Build();

    public JavaClass Class { get; }

    public string JavaText =>
        string.Join(", ", _parts.Select(part => string.Join(" + ", part.Select(pair => Written(pair, quoted: true)))));

    private string Rfc2253 =>
        string.Join(',', _parts.Select(part => string.Join('+', part.Select(pair => Written(pair, quoted: false)))));

    public static DistinguishedName NameOf(byte[] encoded) => new(encoded, Name);

    public static DistinguishedName PrincipalOf(byte[] encoded) => new(encoded, Principal);

    public bool JavaEquals(object? other) =>
        other is DistinguishedName name
        && name.Class == Class
        && string.Equals(name.Rfc2253, Rfc2253, StringComparison.OrdinalIgnoreCase);

    private static string Named(JavaCall call) =>
        call.NeedText(0).ToUpperInvariant() switch
        {
            "RFC2253" => call.Self<DistinguishedName>().Rfc2253,
            "RFC1779" or "CANONICAL" => throw new Diagnostics.NotSimulatedException(
                $"javax.security.auth.x500.X500Principal.getName({call.Text(0)})"
            ),
            _ => throw new JavaException("java.lang.IllegalArgumentException", "invalid format specified"),
        };

    private static string? TextOf(Asn1Tag tag, byte[] value)
    {
        try
        {
            return tag.TagClass == TagClass.Universal
                ? new AsnReader(value, AsnEncodingRules.BER).ReadCharacterString((UniversalTagNumber)tag.TagValue)
                : null;
        }
        catch (Exception unreadable) when (unreadable is AsnContentException or ArgumentException)
        {
            return null;
        }
    }

    private string? First(string oid) =>
        _parts.SelectMany(static part => part).FirstOrDefault(pair => pair.Oid == oid).Text;

    private static string Written((string Oid, string? Text, byte[] Value) pair, bool quoted)
    {
        var known =
            Keywords.TryGetValue(pair.Oid, out var keyword) && (quoted || Array.IndexOf(Standard, keyword) >= 0);
        if (!known || pair.Text is null)
        {
            var name =
                known ? keyword
                : quoted ? "OID." + pair.Oid
                : pair.Oid;
            return $"{name}=#{Convert.ToHexStringLower(pair.Value)}";
        }

        return $"{keyword}={(quoted ? Quoted(pair.Text) : Escaped(pair.Text))}";
    }

    private static string Quoted(string text)
    {
        var needed =
            text.AsSpan().ContainsAny(Special)
            || text.StartsWith(' ')
            || text.EndsWith(' ')
            || text.Contains("  ", StringComparison.Ordinal);
        return needed
            ? $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""
            : text;
    }

    private static string Escaped(string text)
    {
        var written = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (
                ",=+<>#;\"\\".Contains(text[i], StringComparison.Ordinal)
                || (text[i] == ' ' && (i == 0 || i == text.Length - 1))
            )
            {
                written.Append('\\');
            }

            written.Append(text[i]);
        }

        return written.ToString();
    }
}
