using System.Net;
using System.Text;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Scripts.Realm;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.Tests.JavaScript.Bindings;

public sealed class HttpClientTests
{
    private readonly Recorder network = new();
    private readonly ScriptBench bench;

    public HttpClientTests() => bench = new ScriptBench(ScriptGeneration.NextGeneration) { Network = network };

    [Fact]
    public void A_bare_address_is_a_get()
    {
        network.Answer = new HttpResponseMessage(HttpStatusCode.Created) { Content = new StringContent("hi") };
        bench
            .Ask(
                "var r = httpClient.send('https://x.test/a?b=c').get(); return [r.status, r.ok, r.statusText, r.text()].join();"
            )
            .Should()
            .Be("201,true,Created,hi");
        network.Seen.Should().StartWith("GET https://x.test/a?b=c");
        network.Headers.Should().ContainKey("X-ForgeRock-TransactionId");
    }

    [Fact]
    public void An_object_goes_out_as_json_with_doubles_and_nulls()
    {
        bench.Ask(
            "httpClient.send('https://x.test/', { method: 'post', token: 'T', body: { a: 1, u: undefined, n: { d: 1.5 }, l: [0, -5, 1000000] } }).get(); return '';"
        );
        network.Seen.Should().Be("""POST https://x.test/ {"a":1.0,"u":null,"n":{"d":1.5},"l":[0.0,-5.0,1000000.0]}""");
        network.Headers["Authorization"].Should().Be("Bearer T");
        network.Headers["Content-Type"].Should().Be("application/json; charset=UTF-8");
    }

    [Fact]
    public void A_form_is_url_encoded_and_headers_are_sent()
    {
        bench.Ask(
            "httpClient.send('https://x.test/', { method: 'POST', headers: { 'X-A': 'b' }, form: { a: 'x y', b: 'ö&' } }).get(); return '';"
        );
        network.Seen.Should().Be("POST https://x.test/ a=x+y&b=%C3%B6%26");
        network.Headers["X-A"].Should().Be("b");
        network.Headers["Content-Type"].Should().Be("application/x-www-form-urlencoded");
    }

    [Fact]
    public void Json_gives_a_map_and_refuses_an_array_at_the_root()
    {
        network.Answer = Json("""{"a":{"b":[1]}}""");
        bench.Ask("var r = httpClient.send('https://x.test/').get(); return r.json().a.b.get(0);").Should().Be("1");
        network.Answer = Json("[1]");
        bench
            .Error("httpClient.send('https://x.test/').get().json()")
            .Should()
            .StartWith("InternalError: class java.util.ArrayList cannot be cast to class java.util.Map");
    }

    [Fact]
    public void Headers_are_lists_by_names_that_ignore_case()
    {
        network.Answer = Json("{}");
        network.Answer.Headers.TryAddWithoutValidation("X-Many", ["a", "b"]);
        bench
            .Ask(
                "var h = httpClient.send('https://x.test/').get().headers; return [h.get('x-many').size(), h.get('X-MANY').get(1), h.get('zz')].join();"
            )
            .Should()
            .Be("2,b,");
    }

    [Fact]
    public void A_client_name_sends_by_the_realms_instance()
    {
        Named().Ask("httpClient.send('https://x.test/', { clientName: 'quick' }).get(); return '';");
        network.Client!.ResponseTimeout.Should().Be(TimeSpan.FromSeconds(2));
    }

    [Theory]
    [InlineData("quik", "There is no HTTP client instance \"quik\"", "Did you mean \"quick\"?")]
    [InlineData("off", "The HTTP client instance \"off\" is not enabled", "Enable it.")]
    public void A_client_that_is_not_there_or_not_enabled_leaves_the_usual_one_and_is_told(
        string name,
        string message,
        string hint
    )
    {
        var named = Named();
        named.Ask($"httpClient.send('https://x.test/', {{ clientName: '{name}' }}).get(); return '';");
        network.Client.Should().BeNull();
        var note = named.Trace.Events.OfType<TraceEvent.Noted>().Should().ContainSingle().Which.Diagnostic;
        note.Code.Should().Be("HTTP1002");
        note.Message.Should().StartWith(message);
        note.Hint.Should().Be(hint);
    }

    private ScriptBench Named() =>
        new(ScriptGeneration.NextGeneration)
        {
            Network = network,
            Realm = new ScriptRealm
            {
                HttpClients = new Dictionary<string, HttpClientInstance>
                {
                    ["quick"] = new("quick") { ResponseTimeout = TimeSpan.FromSeconds(2) },
                    ["off"] = new("off") { Enabled = false },
                },
            },
        };

    [Fact]
    public void Then_maps_the_response_and_an_error_status_does_not_reject()
    {
        network.Answer = new HttpResponseMessage(HttpStatusCode.InternalServerError)
        {
            Content = new StringContent("x"),
        };
        bench
            .Ask("return httpClient.send('https://x.test/').then(function (r) { return r.status + 1; }).get();")
            .Should()
            .Be("501");
    }

    [Fact]
    public void A_refused_connection_rejects_the_promise()
    {
        network.Answer = null;
        bench
            .Error("httpClient.send('https://x.test/').get()")
            .Should()
            .StartWith("JavaException: java.util.concurrent.ExecutionException: ")
            .And.EndWith("Connection refused");
        bench
            .Ask("return httpClient.send('https://x.test/').thenCatch(function (e) { return 'caught'; }).get();")
            .Should()
            .Be("caught");
    }

    private static HttpResponseMessage Json(string json) =>
        new(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    private sealed class Recorder : HttpMessageHandler
    {
        public HttpResponseMessage? Answer { get; set; } = Json("{}");

        public string Seen { get; private set; } = "";

        public Dictionary<string, string> Headers { get; } = [];

        public HttpClientInstance? Client { get; private set; }

        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is { } content
                ? " " + new StreamReader(content.ReadAsStream(cancellationToken)).ReadToEnd()
                : "";
            Seen = $"{request.Method} {request.RequestUri}{body}";
            Client = request.Options.TryGetValue(HttpClientInstance.Option, out var client) ? client : null;
            foreach (
                var (name, values) in request.Headers.NonValidated.Concat(request.Content?.Headers.NonValidated ?? [])
            )
            {
                Headers[name] = values.ToString();
            }

            return Answer ?? throw new HttpRequestException(HttpRequestError.ConnectionError, "refused");
        }

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => Task.FromResult(Send(request, cancellationToken));
    }
}
