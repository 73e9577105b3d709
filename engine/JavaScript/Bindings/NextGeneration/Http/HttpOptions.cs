using System.Net.Http.Headers;
using System.Text;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Http;

/// <summary>The second argument of <c>httpClient.send</c>: method, headers, token, body or form.</summary>
internal sealed class HttpOptions(IEnumerable<KeyValuePair<string, object?>> entries)
{
    private readonly Dictionary<string, object?> given = entries.ToDictionary(
        e => e.Key,
        e => e.Value,
        StringComparer.Ordinal
    );

    public HttpRequestMessage Request(string uri, string transactionId)
    {
        var request = new HttpRequestMessage(
            new HttpMethod(Text("method")?.ToUpperInvariant() ?? "GET"),
            new Uri(uri, UriKind.Absolute)
        );
        request.Headers.TryAddWithoutValidation("X-ForgeRock-TransactionId", transactionId);
        if (Body() is var (text, type))
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
            if (type is not null)
            {
                request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
            }
        }

        foreach (var (name, value) in Given.Entries(given.GetValueOrDefault("headers")) ?? [])
        {
            Header(request, name, Given.Texts(value) ?? [JavaValues.Text(value)]);
        }

        if (Text("token") is { } token)
        {
            request.Headers.Remove("Authorization");
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        }

        return request;
    }

    /// <summary>The instance that <c>clientName</c> names; null is the deployment's own client.</summary>
    public string? ClientName => Text("clientName");

    private static void Header(HttpRequestMessage request, string name, IReadOnlyList<string> values)
    {
        if (name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase))
        {
            request.Content ??= new ByteArrayContent([]);
            request.Content.Headers.Remove(name);
            request.Content.Headers.TryAddWithoutValidation(name, values);
        }
        else
        {
            request.Headers.TryAddWithoutValidation(name, values);
        }
    }

    /// <summary>A text goes as it is; anything else as JSON the way Java writes it, numbers of scripts as doubles.</summary>
    private (string Text, string? Type)? Body()
    {
        if (Given.Entries(given.GetValueOrDefault("form")) is { } form)
        {
            return (
                string.Join('&', form.Select(f => $"{Encoded(f.Key)}={Encoded(JavaValues.Text(f.Value))}")),
                "application/x-www-form-urlencoded"
            );
        }

        return given.GetValueOrDefault("body") switch
        {
            null => null,
            string text => (text, null),
            var json => (JavaJson.Write(Given.Plain(json)), "application/json; charset=UTF-8"),
        };
    }

    /// <summary>Java's <c>URLEncoder</c>: blanks as plus signs, <c>* - . _</c> as they are.</summary>
    private static string Encoded(string text) =>
        Uri.EscapeDataString(text)
            .Replace("%20", "+", StringComparison.Ordinal)
            .Replace("%2A", "*", StringComparison.Ordinal)
            .Replace("~", "%7E", StringComparison.Ordinal);

    private string? Text(string name) => given.GetValueOrDefault(name) is { } value ? JavaValues.Text(value) : null;
}
