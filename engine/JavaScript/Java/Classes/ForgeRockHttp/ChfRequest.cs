using JourneySim.Engine.JavaScript.Java.Classes.JavaNet;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockHttp;

/// <summary><c>org.forgerock.http.protocol.Request</c>.</summary>
/// <remarks>Source: open-source Commons HTTP Framework, run; PingOne AIC documentation of <c>httpClient</c> in legacy scripts.</remarks>
internal sealed class ChfRequest : ChfMessage
{
    public static new JavaClass Type { get; } =
        JavaClass
            .Define("org.forgerock.http.protocol.Request")
            .Extends("org.forgerock.http.protocol.MessageImpl")
            .Constructor("()", _ => new ChfRequest())
            .Constructor("(org.forgerock.http.protocol.Request)", call => call.Need<ChfRequest>(0).Copy())
            .Method(
                "org.forgerock.http.protocol.RequestCookies getCookies()",
                call => ChfRequestCookies.Of(call.Self<ChfRequest>())
            )
            .Method("org.forgerock.http.protocol.Form getForm()", call => ChfForm.Of(call.Self<ChfRequest>()))
            .Method("String getMethod()", call => call.Self<ChfRequest>().Method)
            .Method("org.forgerock.http.MutableUri getUri()", call => call.Self<ChfRequest>().Uri)
            .Method(
                "org.forgerock.http.protocol.Request setEntity(Object)",
                Setter<ChfRequest>((request, call) => request.Entity.Set(call[0]))
            )
            .Method(
                "org.forgerock.http.protocol.Request setMethod(String)",
                Setter<ChfRequest>((request, call) => request.Method = call.Text(0))
            )
            .Method(
                "org.forgerock.http.protocol.Request setUri(java.net.URI)",
                Setter<ChfRequest>((request, call) => request.Uri = new MutableUri(call.Need<JavaUri>(0)))
            )
            .Method(
                "org.forgerock.http.protocol.Request setUri(String)",
                Setter<ChfRequest>((request, call) => request.Uri = new MutableUri(new JavaUri(call.NeedText(0))))
            )
            .Method(
                "org.forgerock.http.protocol.Request setVersion(String)",
                Setter<ChfRequest>((request, call) => request.SetVersion(call.Text(0)))
            )
            .Method(
                "org.forgerock.http.protocol.Request addHeaders(org.forgerock.http.protocol.Header...)",
                Setter<ChfRequest>(AddHeaders)
            )
            .Method(
                "org.forgerock.http.protocol.Request putHeaders(org.forgerock.http.protocol.Header...)",
                Setter<ChfRequest>(PutHeaders)
            )
            .Build();

    public override JavaClass Class => Type;

    public string? Method { get; set; }

    public MutableUri? Uri { get; set; }

    private ChfRequest Copy()
    {
        var copy = new ChfRequest { Method = Method, Uri = Uri is null ? null : new MutableUri(Uri.Uri) };
        CopyTo(copy);
        return copy;
    }

    private static void AddHeaders(ChfRequest request, JavaCall call)
    {
        foreach (var header in call.Need<Values.JavaArray>(0).Items.OfType<ChfHeader>())
        {
            request.Headers.Add(header.Name, header);
        }
    }

    private static void PutHeaders(ChfRequest request, JavaCall call)
    {
        foreach (var header in call.Need<Values.JavaArray>(0).Items.OfType<ChfHeader>())
        {
            request.Headers.Put(header.Name, header);
        }
    }
}
