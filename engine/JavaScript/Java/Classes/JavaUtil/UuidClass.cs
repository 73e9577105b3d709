using System.Globalization;
using System.Security.Cryptography;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary><c>java.util.UUID</c> (Java SE 17).</summary>
internal static class UuidClass
{
    public static JavaClass Make() =>
        JavaClassBuilder
            .Jdk("java.util.UUID")
            .Constructor("(long,long)", call => JavaUuid.Of(call.Long(0), call.Long(1)))
            .Static("java.util.UUID randomUUID()", call => new JavaUuid(call.Run.Random.NextUuid()))
            .Static("java.util.UUID fromString(String)", call => Parse(call.NeedText(0)))
            .Static("java.util.UUID nameUUIDFromBytes(byte[])", call => FromName(call.Need<byte[]>(0)))
            .Method("long getMostSignificantBits()", call => call.Self<JavaUuid>().Most)
            .Method("long getLeastSignificantBits()", call => call.Self<JavaUuid>().Least)
            .Method("int version()", call => (int)((call.Self<JavaUuid>().Most >> 12) & 0xf))
            .Method("int variant()", _ => 2)
            .Method(
                "int compareTo(java.util.UUID)",
                call => call.Self<JavaUuid>().CompareTo((object)call.Need<JavaUuid>(0))
            )
            .Method("int compareTo(Object)", call => call.Self<JavaUuid>().CompareTo((object)call.Need<JavaUuid>(0)))
            .Build();

    private static JavaUuid Parse(string text)
    {
        if (Guid.TryParseExact(text, "D", out var exact))
        {
            return new JavaUuid(exact);
        }

        var parts = text.Split('-');
        if (parts.Length != 5 || text.Length > 36)
        {
            throw new JavaException(
                "java.lang.IllegalArgumentException",
                text.Length > 36 ? "UUID string too large" : "Invalid UUID string: " + text
            );
        }

        var numbers = parts.Select(Hex).ToArray();
        return JavaUuid.Of(
            (numbers[0] & 0xffffffffL) << 32 | (numbers[1] & 0xffff) << 16 | (numbers[2] & 0xffff),
            (numbers[3] & 0xffff) << 48 | (numbers[4] & 0xffffffffffffL)
        );
    }

    private static long Hex(string part) =>
        long.TryParse(part, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new JavaException(
                "java.lang.NumberFormatException",
                part.Length == 0 ? "" : $"Error at index 0 in: \"{part}\""
            );

    private static JavaUuid FromName(byte[] name)
    {
        var hash = MD5.HashData(name);
        hash[6] = (byte)((hash[6] & 0x0f) | 0x30);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new JavaUuid(new Guid(hash, bigEndian: true));
    }
}
