using System.Text;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Utils;

/// <summary>
/// <c>utils.base64</c> and <c>utils.base64url</c>: UTF-8 texts or bytes. Bad input raises Java's text in the one and gives null in the other
/// (measured on a tenant).
/// </summary>
internal sealed class Base64Service : IJavaObject
{
    public const string Name = "org.forgerock.openam.scripting.bindings.ScriptBase64Service";

    public const string UrlName = "org.forgerock.openam.scripting.bindings.ScriptBase64UrlService";

    private readonly bool isUrl;

    private Base64Service(bool isUrl) => this.isUrl = isUrl;

    public static JavaClass Table { get; } = Make(Name);

    public static JavaClass UrlTable { get; } = Make(UrlName);

    public static Base64Service Standard { get; } = new(isUrl: false);

    public static Base64Service Url { get; } = new(isUrl: true);

    public JavaClass Class => isUrl ? UrlTable : Table;

    private static JavaClass Make(string name) =>
        JavaClass
            .Define(name)
            .AlwaysVisible()
            .Method("String atob(String)", Decoded)
            .Method("String btoa(String)", call => Of(call).Encode(Encoding.UTF8.GetBytes(call.NeedText(0))))
            .Method("String decode(String)", Decoded)
            .Method("byte[] decodeToBytes(String)", call => Of(call).Decode(call.NeedText(0)))
            .Method("String encode(String)", call => Of(call).Encode(Encoding.UTF8.GetBytes(call.NeedText(0))))
            .Method("String encode(byte[])", call => Of(call).Encode(call.Need<byte[]>(0)))
            .Build();

    private static Base64Service Of(JavaCall call) => call.Self<Base64Service>();

    private static string? Decoded(JavaCall call) =>
        Of(call).Decode(call.NeedText(0)) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    private string Encode(byte[] bytes)
    {
        var text = Convert.ToBase64String(bytes);
        return isUrl ? text.TrimEnd('=').Replace('+', '-').Replace('/', '_') : text;
    }

    private byte[]? Decode(string text) => isUrl ? JavaBase64.DecodeUrl(text) : JavaBase64.Decode(text);
}
