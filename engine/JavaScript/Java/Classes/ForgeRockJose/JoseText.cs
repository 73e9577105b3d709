using System.IO.Compression;
using System.Text;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockUtil;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary>The texts of compact tokens: UTF-8, deflated when asked, Base64url without padding.</summary>
internal static class JoseText
{
    public static string Encode(string text) => Base64UrlText.Encode(Encoding.UTF8.GetBytes(text));

    public static string Decode(string encoded) => Encoding.UTF8.GetString(Base64UrlText.Decode(encoded));

    public static byte[] Pack(string compression, byte[] plain)
    {
        if (compression != "DEF")
        {
            return plain;
        }

        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(plain);
        }

        return packed.ToArray();
    }

    public static byte[] Unpack(string compression, byte[] packed)
    {
        if (compression != "DEF")
        {
            return packed;
        }

        using var deflate = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        try
        {
            deflate.CopyTo(plain);
        }
        catch (InvalidDataException)
        {
            throw new Definition.JavaException(
                "org.forgerock.json.jose.exceptions.JweCompressionException",
                "Failed to apply de-compression algorithm."
            );
        }

        return plain.ToArray();
    }
}
