using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockHttp;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy;

/// <summary>What the old calls of the legacy <c>httpClient</c> answer: plain values instead of CHF objects (open-source OpenAM, PingAM scripting API).</summary>
internal sealed class HttpClientResponse(ChfResponse response) : IJavaObject
{
    public const string Name = "org.forgerock.http.client.response.HttpClientResponse";

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .Method("Integer getStatusCode()", call => Of(call).Status?.Code)
            .Method("String getReasonPhrase()", call => Of(call).Status?.Reason)
            .Method("boolean hasHeaders()", call => Of(call).Headers.Count > 0)
            .Method("Map getHeaders()", call => Headers(Of(call)))
            .Method("String getEntity()", call => Of(call).Entity.Text())
            .Method("boolean hasCookies()", call => Cookies(Of(call)).Count > 0)
            .Method("Map getCookies()", call => Cookies(Of(call)))
            .Build();

    private ChfResponse Response => response;

    public JavaClass Class => Table;

    private static ChfResponse Of(JavaCall call) => call.Self<HttpClientResponse>().Response;

    private static JavaHashMap Headers(ChfResponse response)
    {
        var map = new JavaHashMap();
        foreach (var header in response.Headers.All())
        {
            map.Put(header.Name, string.Join(",", header.Values));
        }

        return map;
    }

    private static JavaHashMap Cookies(ChfResponse response)
    {
        var map = new JavaHashMap();
        foreach (var cookie in response.Headers.Find("Set-Cookie")?.Values ?? [])
        {
            if (cookie.Split(';')[0].Split('=', 2) is [var name, var value])
            {
                map.Put(name.Trim(), value.Trim());
            }
        }

        return map;
    }
}
