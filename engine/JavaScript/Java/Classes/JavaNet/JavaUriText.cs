using System.Text;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Strings;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaNet;

/// <summary>Puts URIs together from parts, escaping what a part may not hold, as the longer constructors of <c>java.net.URI</c> do.</summary>
internal static class JavaUriText
{
    public static JavaUri Of(string? scheme, string? specific, string? fragment) =>
        new(
            Scheme(scheme)
                + (specific is null ? "" : PercentText.UriEncode(specific, JavaUriCharacters.Any, keepPercent: true))
                + Fragment(fragment)
        );

    public static JavaUri OfHost(string? scheme, string? host, string? path, string? fragment) =>
        new(Scheme(scheme) + Host(host) + Path(path) + Fragment(fragment));

    public static JavaUri OfAuthority(
        string? scheme,
        string? authority,
        string? path,
        string? query,
        string? fragment
    ) =>
        new(
            Scheme(scheme)
                + (
                    authority is null
                        ? ""
                        : "//" + PercentText.UriEncode(authority, JavaUriCharacters.RegistryName, keepPercent: true)
                )
                + Path(path)
                + Query(query)
                + Fragment(fragment)
        );

    public static object OfServer(JavaCall call)
    {
        var (user, host, port) = (call.Text(1), call.Text(2), call.Int(3));
        var authority = host is null
            ? ""
            : "//"
                + (user is null ? "" : PercentText.UriEncode(user, JavaUriCharacters.UserInfo, keepPercent: true) + "@")
                + Host(host)[2..]
                + (port == -1 ? "" : ":" + port);
        return new JavaUri(
            Scheme(call.Text(0)) + authority + Path(call.Text(4)) + Query(call.Text(5)) + Fragment(call.Text(6))
        );
    }

    /// <summary>Escapes everything beyond ASCII.</summary>
    public static string Ascii(string text)
    {
        var ascii = new StringBuilder();
        foreach (var rune in UnicodeNormalization.Normalize(text, "NFC").EnumerateRunes())
        {
            ascii.Append(rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
        }

        return ascii.ToString();
    }

    private static string Scheme(string? scheme) => scheme is null ? "" : scheme + ":";

    private static string Host(string? host) =>
        host is null ? ""
        : host.Contains(':', StringComparison.Ordinal) && host[0] != '[' ? $"//[{host}]"
        : "//" + host;

    private static string Path(string? path) =>
        path is null ? "" : PercentText.UriEncode(path, JavaUriCharacters.Path, keepPercent: false);

    private static string Query(string? query) =>
        query is null ? "" : "?" + PercentText.UriEncode(query, JavaUriCharacters.Any, keepPercent: true);

    private static string Fragment(string? fragment) =>
        fragment is null ? "" : "#" + PercentText.UriEncode(fragment, JavaUriCharacters.Any, keepPercent: true);
}
