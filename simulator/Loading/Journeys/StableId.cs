using System.Security.Cryptography;
using System.Text;

namespace JourneySim.Loading.Journeys;

/// <summary>UUIDs made from names: the same name has the same one everywhere (RFC 9562, version 8).</summary>
internal static class StableId
{
    public static string Of(string kind, string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"journeysim/{kind}/{name}")).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }

    public static bool IsUuid(string text) => text.Length == 36 && Guid.TryParseExact(text, "D", out _);
}
