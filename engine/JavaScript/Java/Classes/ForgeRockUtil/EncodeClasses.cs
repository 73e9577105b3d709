using System.Text;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockUtil;

/// <summary><c>org.forgerock.util.encode</c>: Base64, Base64url, Hex.</summary>
/// <remarks>Source: open-source Commons util, run; Hex from AM's public Javadoc.</remarks>
internal static class EncodeClasses
{
    public static JavaClass Base64 { get; } =
        JavaClass
            .Define("org.forgerock.util.encode.Base64")
            .Static("byte[] decode(byte[])", call => Base64Text.Decode(Encoding.Latin1.GetString(call.Need<byte[]>(0))))
            .Static("byte[] decode(char[])", call => Base64Text.Decode(new string(call.Get<char[]>(0) ?? [])))
            .Static("byte[] decode(String)", call => Base64Text.Decode(call.Text(0) ?? ""))
            .Static(
                "byte[] decodeFast(byte[])",
                call => Base64Text.Decode(Encoding.Latin1.GetString(call.Need<byte[]>(0)))
            )
            .Static("byte[] decodeFast(char[])", call => Base64Text.Decode(new string(call.Need<char[]>(0))))
            .Static("byte[] decodeFast(String)", call => Base64Text.Decode(call.NeedText(0)))
            .Static("String encode(byte[])", call => Base64Text.Encode(call.Get<byte[]>(0) ?? []))
            .Static(
                "String encode(byte[], boolean)",
                call => Base64Text.Encode(call.Get<byte[]>(0) ?? [], call.Flag(1))
            )
            .Static(
                "byte[] encodeToByte(byte[], boolean)",
                call => Encoding.ASCII.GetBytes(Base64Text.Encode(call.Get<byte[]>(0) ?? [], call.Flag(1)))
            )
            .Static(
                "char[] encodeToChar(byte[], boolean)",
                call => Base64Text.Encode(call.Get<byte[]>(0) ?? [], call.Flag(1)).ToCharArray()
            )
            .Build();

    public static JavaClass Base64Url { get; } =
        JavaClass
            .Define("org.forgerock.util.encode.Base64url")
            .Static("byte[] decode(String)", call => Base64UrlText.DecodeOrNull(call.NeedText(0)))
            .Static("String encode(byte[])", call => Base64UrlText.Encode(call.Get<byte[]>(0) ?? []))
            .Build();

    public static JavaClass Hex { get; } =
        JavaClass
            .Define("org.forgerock.util.encode.Hex")
            .Static("String encodeHex(byte[])", call => Convert.ToHexString(call.Need<byte[]>(0)).ToLowerInvariant())
            .Declares("static byte[] decodeHex(String)")
            .Build();
}
