using JourneySim.Engine.JavaScript.Java.Classes.JavaNet;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockHttp;

/// <summary><c>org.forgerock.http.MutableUri</c>. It is on none of AM's class lists, so most scripts can't touch it.</summary>
/// <param name="uri">The URI to begin with.</param>
/// <remarks>Source: open-source Commons HTTP Framework.</remarks>
internal sealed class MutableUri(JavaUri uri) : IJavaObject
{
    public static JavaClass Type { get; } =
        JavaClass
            .Define("org.forgerock.http.MutableUri")
            .Implements("Comparable")
            .Constructor("(java.net.URI)", call => new MutableUri(call.Need<JavaUri>(0)))
            .Constructor("(org.forgerock.http.MutableUri)", call => new MutableUri(call.Need<MutableUri>(0).Uri))
            .Constructor("(String)", call => new MutableUri(new JavaUri(call.NeedText(0))))
            .Static("org.forgerock.http.MutableUri uri(String)", call => new MutableUri(new JavaUri(call.NeedText(0))))
            .Method("java.net.URI asURI()", call => call.Self<MutableUri>().Uri)
            .Method("String getScheme()", call => Parts(call).Scheme)
            .Method("String getUserInfo()", call => PercentText.UriDecode(Parts(call).UserInfo))
            .Method("String getRawUserInfo()", call => Parts(call).UserInfo)
            .Method("String getHost()", call => Parts(call).Host)
            .Method("int getPort()", call => Parts(call).Port)
            .Method("String getPath()", call => PercentText.UriDecode(Parts(call).Path))
            .Method("String getRawPath()", call => Parts(call).Path)
            .Method("String getQuery()", call => PercentText.UriDecode(Parts(call).Query))
            .Method("String getRawQuery()", call => Parts(call).Query)
            .Method("String getFragment()", call => PercentText.UriDecode(Parts(call).Fragment))
            .Method("String getRawFragment()", call => Parts(call).Fragment)
            .Method("String getAuthority()", call => PercentText.UriDecode(Parts(call).Authority))
            .Method("String getRawAuthority()", call => Parts(call).Authority)
            .Method("List getPathElements()", call => call.Self<MutableUri>().PathElements())
            .Method("void setRawQuery(String)", call => call.Self<MutableUri>().SetQuery(call.Text(0)))
            .Method("void setQuery(String)", call => call.Self<MutableUri>().SetQuery(Escaped(call.Text(0))))
            .Method("String toASCIIString()", call => JavaUriText.Ascii(call.Self<MutableUri>().Uri.Text))
            .Declares(
                """
                void setScheme(String)
                void setUserInfo(String)
                void setRawUserInfo(String)
                void setHost(String)
                void setPort(int)
                void setPath(String)
                void setRawPath(String)
                void setFragment(String)
                void setRawFragment(String)
                org.forgerock.http.MutableUri rebase(org.forgerock.http.MutableUri)
                org.forgerock.http.MutableUri rebase(java.net.URI)
                org.forgerock.http.MutableUri relativize(org.forgerock.http.MutableUri)
                org.forgerock.http.MutableUri resolve(org.forgerock.http.MutableUri)
                int compareTo(org.forgerock.http.MutableUri)
                """
            )
            .Build();

    public JavaClass Class => Type;

    public JavaUri Uri { get; private set; } = uri;

    public string JavaText => Uri.Text;

    public int JavaHash => Uri.JavaHash;

    public bool JavaEquals(object? other) => other is MutableUri same && same.Uri.Text == Uri.Text;

    public object? SetQuery(string? query)
    {
        var parts = Uri.Pieces;
        Uri = new JavaUri(
            (parts.Scheme is null ? "" : parts.Scheme + ":")
                + (parts.Authority is null ? "" : "//" + parts.Authority)
                + parts.Path
                + (query is null ? "" : "?" + query)
                + (parts.Fragment is null ? "" : "#" + parts.Fragment)
        );
        return null;
    }

    private static JavaUriParts Parts(JavaCall call) => call.Self<MutableUri>().Uri.Pieces;

    private static string? Escaped(string? query) =>
        query is null ? null : PercentText.UriEncode(query, JavaUriCharacters.Any, keepPercent: false);

    private JavaList PathElements() =>
        new((Uri.Pieces.Path ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries).Select(PercentText.UriDecode));
}
