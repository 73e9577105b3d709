using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaNet;

/// <summary><c>java.net.URL</c> as a value: its parts can be read, connections can't be opened.</summary>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/net/URL.html">java.net.URL</seealso>
internal sealed class JavaUrl : IJavaObject
{
    private static readonly Dictionary<string, int> Ports = new(StringComparer.OrdinalIgnoreCase)
    {
        ["http"] = 80,
        ["https"] = 443,
        ["ftp"] = 21,
        ["file"] = -1,
        ["jar"] = -1,
        ["mailto"] = -1,
    };

    private readonly string protocol;
    private readonly string authority;
    private readonly string file;
    private readonly string? reference;

    private JavaUrl(string text)
    {
        var spec = text.Trim();
        var colon = spec.IndexOf(':', StringComparison.Ordinal);
        protocol = colon > 0 ? spec[..colon].ToLowerInvariant() : "";
        if (protocol.Length == 0 || !protocol.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '+' or '-'))
        {
            throw new JavaException("java.net.MalformedURLException", "no protocol: " + text);
        }

        if (!Ports.ContainsKey(protocol))
        {
            throw new JavaException("java.net.MalformedURLException", "unknown protocol: " + protocol);
        }

        var rest = spec[(colon + 1)..];
        var hash = rest.IndexOf('#', StringComparison.Ordinal);
        reference = hash < 0 ? null : rest[(hash + 1)..];
        rest = hash < 0 ? rest : rest[..hash];
        var end = rest.StartsWith("//", StringComparison.Ordinal) ? rest.IndexOfAny(['/', '?'], 2) : 0;
        authority = end == 0 ? "" : rest[2..(end < 0 ? rest.Length : end)];
        file = end < 0 ? "" : rest[end..];
    }

    public static JavaClass Type { get; } =
        JavaClass
            .Define("java.net.URL")
            .Implements("java.io.Serializable")
            .Constructor("(String)", call => new JavaUrl(call.NeedText(0)))
            .Method("String getProtocol()", call => call.Self<JavaUrl>().protocol)
            .Method("String getAuthority()", call => call.Self<JavaUrl>().authority)
            .Method("String getHost()", call => call.Self<JavaUrl>().Host)
            .Method("int getPort()", call => call.Self<JavaUrl>().Port)
            .Method("int getDefaultPort()", call => Ports[call.Self<JavaUrl>().protocol])
            .Method("String getUserInfo()", call => call.Self<JavaUrl>().UserInfo)
            .Method("String getFile()", call => call.Self<JavaUrl>().file)
            .Method("String getPath()", call => call.Self<JavaUrl>().file.Split('?')[0])
            .Method("String getQuery()", call => call.Self<JavaUrl>().Query)
            .Method("String getRef()", call => call.Self<JavaUrl>().reference)
            .Method("java.net.URI toURI()", call => new JavaUri(call.Self<JavaUrl>().JavaText))
            .Method("String toExternalForm()", call => call.Self<JavaUrl>().JavaText)
            .Declares(
                """
                java.net.URLConnection openConnection()
                java.io.InputStream openStream()
                Object getContent()
                """
            )
            .Build();

    public JavaClass Class => Type;

    public string JavaText =>
        $"{protocol}:{(authority.Length > 0 ? "//" + authority : "")}{file}{(reference is null ? "" : "#" + reference)}";

    public int JavaHash => Values.JavaHashCode.Of(JavaText);

    private string Address => authority[(authority.LastIndexOf('@') + 1)..];

    private string? UserInfo =>
        authority.Contains('@', StringComparison.Ordinal) ? authority[..authority.LastIndexOf('@')] : null;

    private string? Query => file.IndexOf('?', StringComparison.Ordinal) is var at and >= 0 ? file[(at + 1)..] : null;

    private string Host => PortAt is { } at ? Address[..at] : Address;

    private int Port =>
        PortAt is { } at
        && int.TryParse(Address[(at + 1)..], System.Globalization.CultureInfo.InvariantCulture, out var port)
            ? port
            : -1;

    private int? PortAt => Address.LastIndexOf(':') is var at and >= 0 && at > Address.LastIndexOf(']') ? at : null;

    /// <summary><c>URI.toURL()</c>.</summary>
    public static JavaUrl Of(JavaUri uri) =>
        uri.Pieces.Scheme is null
            ? throw new JavaException("java.lang.IllegalArgumentException", "URI is not absolute")
            : new JavaUrl(uri.Text);

    public bool JavaEquals(object? other) => other is JavaUrl url && url.JavaText == JavaText;
}
