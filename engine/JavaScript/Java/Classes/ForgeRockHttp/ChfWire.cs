using System.Net;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockHttp;

/// <summary>CHF messages to and from .NET's.</summary>
internal static class ChfWire
{
    private const int LargestBody = 32 * 1024 * 1024;

    /// <summary>Where a request keeps a URL that .NET can't hold.</summary>
    public static readonly HttpRequestOptionsKey<string> WrittenUrl = new("JourneySim.Url");

    /// <summary>The request as it goes out: headers sorted by name, the body only when there is one.</summary>
    public static HttpRequestMessage MessageOf(ChfRequest request, string transaction)
    {
        var uri = request.Uri?.Uri ?? throw new JavaException("java.lang.NullPointerException", null);
        // The client sends what CHF took for a URI, also one without a host: the network says what it thinks of that.
        var isUsual = Uri.TryCreate(uri.Text, UriKind.Absolute, out var target);
        var message = new HttpRequestMessage(MethodOf(request), target ?? new Uri("/", UriKind.Relative));
        if (!isUsual)
        {
            message.Options.Set(WrittenUrl, uri.Text);
        }

        var content = new ByteArrayContent(request.Entity.Bytes);
        foreach (var header in request.Headers.All())
        {
            foreach (var value in header.Values)
            {
                if (!message.Headers.TryAddWithoutValidation(header.Name, value))
                {
                    content.Headers.TryAddWithoutValidation(header.Name, value);
                }
            }
        }

        message.Headers.TryAddWithoutValidation("X-ForgeRock-TransactionId", transaction);
        if (request.Entity.Bytes.Length > 0 || content.Headers.Any())
        {
            message.Content = content;
        }

        return message;
    }

    /// <summary>What the client's own library says of a URI that it can't call at all, or null.</summary>
    public static JavaException? Refusal(ChfRequest request) =>
        Uri.TryCreate(request.Uri?.JavaText, UriKind.Absolute, out var target)
        && target.Scheme is not ("http" or "https")
            ? new JavaException(
                "org.apache.http.conn.UnsupportedSchemeException",
                $"{target.Scheme} protocol is not supported"
            )
            : null;

    /// <summary>What the client's own library says of a URI that names no host.</summary>
    public static JavaException NoHost(ChfRequest request) =>
        new(
            "org.apache.http.client.ClientProtocolException",
            $"URI does not specify a valid host name: {request.Uri?.JavaText}"
        );

    private static HttpMethod MethodOf(ChfRequest request)
    {
        try
        {
            return new HttpMethod(request.Method ?? "GET");
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException)
        {
            throw new Diagnostics.NotSimulatedException(
                $"an HTTP request with the method '{request.Method}'",
                "Use one of GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS."
            );
        }
    }

    public static ChfResponse ResponseOf(HttpResponseMessage message, CancellationToken cancellation)
    {
        var code = (int)message.StatusCode;
        var response = new ChfResponse { Status = ChfStatus.Of(code, message.ReasonPhrase ?? "Unknown") };
        foreach (var (name, values) in message.Headers.Concat(message.Content.Headers))
        {
            foreach (var value in values)
            {
                response.Headers.Add(name, value);
            }
        }

        using var body = message.Content.ReadAsStream(cancellation);
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = body.Read(buffer); read > 0; read = body.Read(buffer))
        {
            cancellation.ThrowIfCancellationRequested();
            bytes.Write(buffer, 0, read);
            if (bytes.Length > LargestBody)
            {
                throw new Diagnostics.NotSimulatedException(
                    "an HTTP response of more than 32 MiB",
                    "Let the stub answer with a smaller body."
                );
            }
        }

        response.Entity.Raw(bytes.ToArray());
        return response;
    }
}
