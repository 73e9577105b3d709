using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Http;

/// <summary>
/// What <c>httpClient.send(…).get()</c> gives (am-external 8.0.2 <c>ResponseScriptWrapper</c>): fields for the status, methods for the body. A body
/// without charset is read as ISO-8859-1, as AM's HTTP library does.
/// </summary>
internal sealed class HttpResponseWrapper : IJavaObject
{
    public const string Name = "org.forgerock.openam.auth.nodes.script.ResponseScriptWrapper";

    private readonly HttpStatusCode status;
    private readonly string? reason;
    private readonly List<KeyValuePair<string, IEnumerable<string>>> headers;
    private readonly string text;

    public HttpResponseWrapper(HttpResponseMessage response)
    {
        status = response.StatusCode;
        reason = response.ReasonPhrase;
        headers = [.. response.Headers, .. response.Content.Headers];
        using var body = new MemoryStream();
        response.Content.CopyTo(body, null, CancellationToken.None);
        text = Charset(response.Content.Headers.ContentType?.CharSet).GetString(body.ToArray());
    }

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .AlwaysVisible()
            .Field("Map headers", self => Of(self).Headers())
            .Field("boolean ok", self => (int)Of(self).status is >= 200 and < 300)
            .Field("int status", self => (int)Of(self).status)
            .Field("String statusText", self => Of(self).reason)
            .Method("Map formData()", call => call.Self<HttpResponseWrapper>().FormData())
            .Method("Map json()", call => call.Self<HttpResponseWrapper>().Json())
            .Method("String text()", call => call.Self<HttpResponseWrapper>().text)
            .Build();

    public JavaClass Class => Table;

    private static HttpResponseWrapper Of(object? self) => (HttpResponseWrapper)self!;

    private static Encoding Charset(string? name)
    {
        try
        {
            return name is null ? Encoding.Latin1 : Encoding.GetEncoding(name.Trim('"'));
        }
        catch (ArgumentException)
        {
            return Encoding.Latin1;
        }
    }

    private JavaTreeMap Headers() =>
        JavaMaps.Lists(headers.SelectMany(h => h.Value.Select(v => KeyValuePair.Create(h.Key, v))));

    /// <summary>Only an object: AM casts what it read to a map.</summary>
    private object? Json()
    {
        object? json;
        try
        {
            json = StateJson.Read(JsonElement.Parse(text));
        }
        catch (JsonException malformed)
        {
            throw new JavaException("java.lang.RuntimeException", "Failed to parse json: " + malformed.Message);
        }

        if (json is null or StateMap)
        {
            return StateValues.ToJava(json);
        }

        var name = json is StateList ? "java.util.ArrayList" : JavaValues.ClassNameOf(json);
        throw new JavaException(
            "java.lang.ClassCastException",
            $"class {name} cannot be cast to class java.util.Map ({name} and java.util.Map are in module java.base of loader 'bootstrap')"
        );
    }

    private JavaLinkedMap FormData()
    {
        var map = new JavaLinkedMap();
        foreach (var pair in text.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            var (name, value) = (
                WebUtility.UrlDecode(parts[0]),
                WebUtility.UrlDecode(parts.ElementAtOrDefault(1) ?? "")
            );
            if (map.TryGet(name, out var values))
            {
                ((JavaList)values!).Add(value);
            }
            else
            {
                map.Put(name, new JavaList([value]));
            }
        }

        return map;
    }
}
