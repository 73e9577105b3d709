using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockUtil;

/// <summary>Base64url as AM's own class does it: no padding out; in, the plain alphabet counts as well.</summary>
/// <remarks>Source: open-source Commons util, run.</remarks>
internal static class Base64UrlText
{
    public static string Encode(byte[] bytes) =>
        Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>Decodes; null for a text that is no Base64.</summary>
    public static byte[]? DecodeOrNull(string text)
    {
        var plain = text.Replace('-', '+').Replace('_', '/');
        return Base64Text.Decode(plain.Length % 4 == 0 ? plain : plain + new string('=', 4 - (plain.Length % 4)));
    }

    /// <summary>Decodes what Java code goes on to use: null raises <c>NullPointerException</c>.</summary>
    public static byte[] Decode(string text) =>
        DecodeOrNull(text) ?? throw new JavaException("java.lang.NullPointerException", null);
}
