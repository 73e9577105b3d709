using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockHttp;

/// <summary><c>org.forgerock.http.protocol.RequestCookies</c>: the <c>Cookie</c> headers of a request, read only.</summary>
/// <remarks>Source: open-source Commons HTTP Framework, run.</remarks>
internal static class ChfRequestCookies
{
    private const string Name = "org.forgerock.http.protocol.RequestCookies";

    public static JavaClass Type { get; } = JavaClass.Define(Name).Extends("java.util.AbstractMap").Build();

    public static IJavaMap Of(ChfRequest request)
    {
        var cookies = new JavaLinkedMap(null, Name);
        var pairs =
            from header in request.Headers.Find("Cookie")?.Values ?? []
            from pair in header.Split(';')
            let parts = pair.Split('=', 2)
            where parts.Length == 2
            select (Name: parts[0].Trim(), Value: parts[1].Trim());
        foreach (var (name, value) in pairs)
        {
            if (!cookies.TryGet(name, out var list))
            {
                cookies.Put(name, list = new JavaList());
            }

            ((JavaList)list!).Add(ChfCookie.Of(name, value));
        }

        return cookies;
    }
}
