using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaNet;

/// <summary>The classes of <c>java.net</c>.</summary>
internal static class JavaNetClasses
{
    public static IReadOnlyList<JavaClassEntry> All { get; } =
    [
        new("java.net.URI", () => JavaUri.Type),
        new("java.net.URL", () => JavaUrl.Type),
        new("java.net.URLEncoder", () => UrlCodingClasses.Encoder),
        new("java.net.URLDecoder", () => UrlCodingClasses.Decoder),
        ThrowableClasses.Jdk("java.net.URISyntaxException"),
        ThrowableClasses.Jdk("java.net.MalformedURLException"),
        ThrowableClasses.Entry("java.net.ConnectException", "java.net.SocketException"),
        ThrowableClasses.Entry("java.net.SocketException", "java.io.IOException"),
        ThrowableClasses.Entry("java.net.SocketTimeoutException", "java.io.InterruptedIOException"),
        ThrowableClasses.Entry("java.net.UnknownHostException", "java.io.IOException"),
    ];
}
