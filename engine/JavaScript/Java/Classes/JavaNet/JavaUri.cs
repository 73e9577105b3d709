using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaNet;

/// <summary><c>java.net.URI</c>.</summary>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/net/URI.html">java.net.URI</seealso>
internal sealed class JavaUri(string text) : IJavaObject
{
    public static JavaClass Type { get; } =
        JavaClass
            .Define("java.net.URI")
            .Implements("Comparable", "java.io.Serializable")
            .Constructor("(String)", call => new JavaUri(call.NeedText(0)))
            .Constructor("(String, String, String)", call => JavaUriText.Of(call.Text(0), call.Text(1), call.Text(2)))
            .Constructor(
                "(String, String, String, String)",
                call => JavaUriText.OfHost(call.Text(0), call.Text(1), call.Text(2), call.Text(3))
            )
            .Constructor(
                "(String, String, String, String, String)",
                call => JavaUriText.OfAuthority(call.Text(0), call.Text(1), call.Text(2), call.Text(3), call.Text(4))
            )
            .Constructor("(String, String, String, int, String, String, String)", JavaUriText.OfServer)
            .Static("java.net.URI create(String)", call => Create(call.NeedText(0)))
            .Method("String getScheme()", call => Parts(call).Scheme)
            .Method("boolean isAbsolute()", call => Parts(call).Scheme is not null)
            .Method("boolean isOpaque()", call => Parts(call).IsOpaque)
            .Method("String getSchemeSpecificPart()", call => PercentText.UriDecode(call.Self<JavaUri>().Specific))
            .Method("String getRawSchemeSpecificPart()", call => call.Self<JavaUri>().Specific)
            .Method("String getAuthority()", call => PercentText.UriDecode(Parts(call).Authority))
            .Method("String getRawAuthority()", call => Parts(call).Authority)
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
            .Method(
                "java.net.URI resolve(java.net.URI)",
                call => JavaUriResolution.Resolve(call.Self<JavaUri>(), call.Need<JavaUri>(0))
            )
            .Method(
                "java.net.URI resolve(String)",
                call => JavaUriResolution.Resolve(call.Self<JavaUri>(), Create(call.NeedText(0)))
            )
            .Method("java.net.URI normalize()", call => JavaUriResolution.Normalize(call.Self<JavaUri>()))
            .Method(
                "java.net.URI relativize(java.net.URI)",
                call => JavaUriResolution.Relativize(call.Self<JavaUri>(), call.Need<JavaUri>(0))
            )
            .Method("java.net.URI parseServerAuthority()")
            .Method("java.net.URL toURL()", call => JavaUrl.Of(call.Self<JavaUri>()))
            .Method("String toASCIIString()", call => JavaUriText.Ascii(call.Self<JavaUri>().Text))
            .Method(
                "int compareTo(java.net.URI)",
                call => string.CompareOrdinal(call.Self<JavaUri>().Text, call.Need<JavaUri>(0).Text)
            )
            .Build();

    public JavaClass Class => Type;

    public string Text { get; } = text;

    public JavaUriParts Pieces { get; } = JavaUriParser.Parse(text);

    public string JavaText => Text;

    public int JavaHash => Values.JavaHashCode.Of(Text);

    private string Specific => Text[Pieces.SpecificStart..Pieces.SpecificEnd];

    public bool JavaEquals(object? other) => other is JavaUri uri && uri.Text == Text;

    /// <summary><c>URI.create</c>: a refusal becomes an <c>IllegalArgumentException</c>.</summary>
    public static JavaUri Create(string text)
    {
        try
        {
            return new JavaUri(text);
        }
        catch (JavaException refused)
        {
            throw new JavaException("java.lang.IllegalArgumentException", refused.JavaMessage, refused);
        }
    }

    private static JavaUriParts Parts(JavaCall call) => call.Self<JavaUri>().Pieces;
}
