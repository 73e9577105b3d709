using System.Text;
using JourneySim.Engine.JavaScript.Java.Classes.JavaNioCharset;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaNet;

/// <summary><c>java.net.URLEncoder</c> and <c>java.net.URLDecoder</c>.</summary>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/net/URLEncoder.html">URLEncoder</seealso>
internal static class UrlCodingClasses
{
    public static JavaClass Encoder { get; } = Define("java.net.URLEncoder", "encode", PercentText.FormEncode);

    public static JavaClass Decoder { get; } = Define("java.net.URLDecoder", "decode", PercentText.FormDecode);

    private static JavaClass Define(string name, string method, Func<string, Encoding?, string> code) =>
        JavaClass
            .Define(name)
            .Static($"String {method}(String)", call => code(call.NeedText(0), Encoding.UTF8))
            .Static($"String {method}(String, String)", call => code(call.NeedText(0), Named(call)))
            .Static(
                $"String {method}(String, java.nio.charset.Charset)",
                call => code(call.NeedText(0), call.Need<JavaCharset>(1).Encoding)
            )
            .Build();

    private static Encoding Named(JavaCall call) =>
        JavaCharset.Find(call.NeedText(1))?.Encoding
        ?? throw new JavaException("java.io.UnsupportedEncodingException", call.NeedText(1));
}
