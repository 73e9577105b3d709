using System.Net;
using System.Text;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Tests.JavaScript.Bindings;

namespace JourneySim.Engine.Tests.JavaScript.Java;

/// <summary>AM's HTTP classes and the legacy <c>httpClient</c> on them.</summary>
public sealed class ChfTests
{
    private const string Imports =
        "var fr = JavaImporter(org.forgerock.http.protocol.Request, org.forgerock.http.protocol.Response, org.forgerock.http.protocol.Form, org.forgerock.http.protocol.Status); ";

    private const string Sent =
        Imports
        + "var request = new fr.Request(); request.setUri('https://api.example.com/x'); request.setMethod('POST'); ";

    private readonly Endpoint endpoint = new();
    private readonly ScriptBench bench;

    public ChfTests() => bench = new ScriptBench(ScriptGeneration.Legacy) { Network = endpoint };

    [Fact]
    public void A_request_goes_out_with_sorted_headers_its_body_and_the_transaction()
    {
        bench
            .Ask(
                Sent
                    + """
                    request.getHeaders().add('X-Zed', 'z'); request.getHeaders().add('Authorization', 'Bearer t');
                    request.setEntity({ a: 1, b: 'x' });
                    var response = httpClient.send(request).get();
                    return [response.getStatus().getCode(), response.getEntity().getString(), response.getHeaders().getFirst('x-answer')].join('|');
                    """
            )
            .Should()
            .Be("200|fine|yes");
        var request = endpoint.Requests.Should().ContainSingle().Which;
        request.Body.Should().Be("{\"a\":1.0,\"b\":\"x\"}");
        request
            .Headers.Should()
            .Contain("Content-Type: application/json; charset=UTF-8")
            .And.Contain("Content-Length: 17");
        request
            .Headers.Should()
            .Contain(h =>
                h.StartsWith("X-ForgeRock-TransactionId: ", StringComparison.Ordinal)
                && h.EndsWith("/0", StringComparison.Ordinal)
            );
    }

    [Fact]
    public void A_form_is_encoded_as_javas()
    {
        bench.Ask(
            Sent
                + "var form = new fr.Form(); form.add('a b', 'c&d é*~'); form.add('a b', '2'); form.toRequestEntity(request); httpClient.send(request).get(); return 1"
        );
        endpoint.Requests[0].Body.Should().Be("a+b=c%26d+%C3%A9*%7E&a+b=2");
        endpoint.Requests[0].Headers.Should().Contain("Content-Type: application/x-www-form-urlencoded");
    }

    [Theory]
    [InlineData("text/plain", "h\u00C3\u00A9")]
    [InlineData("text/plain;charset=UTF-8", "h\u00e9")]
    [InlineData(null, "h\u00C3\u00A9")]
    public void A_body_without_charset_is_read_as_ISO_8859_1(string? type, string text)
    {
        endpoint.Answer = () => Endpoint.Response(200, Encoding.UTF8.GetBytes("h\u00e9"), type);
        bench.Ask(Sent + "return httpClient.send(request).get().getEntity().getString()").Should().Be(text);
    }

    [Theory]
    [InlineData(401, null, "[Status: 401 Unauthorized]")]
    [InlineData(599, null, "[Status: 599 Unknown]")]
    [InlineData(404, "Gone Fishing", "[Status: 404 Not Found]")]
    public void A_status_prints_code_and_reason_in_brackets(int code, string? reason, string text)
    {
        endpoint.Answer = () => Endpoint.Response(code, [], null, reason);
        bench.Ask(Sent + "return httpClient.send(request).get().getStatus()").Should().Be(text);
    }

    [Fact]
    public void A_refused_connection_is_a_502_with_its_cause()
    {
        endpoint.Answer = () => throw new HttpRequestException(HttpRequestError.ConnectionError, "no");
        new ScriptBench(ScriptGeneration.Legacy) { Network = endpoint, Classes = new ScriptClasses("none", [], []) }
            .Ask(Sent + "var r = httpClient.send(request).get(); return r.getStatus() + ' ' + r.getCause();")
            .Should()
            .Be("[Status: 502 Bad Gateway] java.net.ConnectException: Connection refused");
    }

    [Theory]
    [InlineData(HttpFault.SendThrows, "JavaException: java.lang.RuntimeException: boom")]
    [InlineData(
        HttpFault.PromiseFails,
        "JavaException: java.util.concurrent.ExecutionException: java.lang.RuntimeException: boom"
    )]
    [InlineData(HttpFault.PromiseInterrupted, "InternalError: null")]
    [InlineData(HttpFault.PromiseReturnsNull, "null")]
    [InlineData(HttpFault.SendReturnsNull, "TypeError: Cannot call method \"get\" of null")]
    [InlineData(HttpFault.ResponseWithCause, "[Status: 502 Bad Gateway]java.lang.RuntimeException: boom")]
    public void The_client_fails_in_each_way_that_was_recorded(HttpFault fault, string text)
    {
        endpoint.Answer = () =>
            throw new HttpFaultException(fault, new JavaFailure("java.lang.RuntimeException", "boom"));
        bench
            .Ask(
                Sent
                    + "try { var r = httpClient.send(request).get(); return r === null ? 'null' : '' + r.getStatus() + r.getCause(); } catch (e) { return e; }"
            )
            .Should()
            .Be(text);
    }

    [Theory]
    [InlineData(
        "file:///etc/passwd",
        "org.apache.http.conn.UnsupportedSchemeException: file protocol is not supported"
    )]
    [InlineData("ftp://h/x", "org.apache.http.conn.UnsupportedSchemeException: ftp protocol is not supported")]
    public void Only_web_addresses_are_called(string address, string cause)
    {
        new ScriptBench(ScriptGeneration.Legacy) { Network = endpoint, Classes = new ScriptClasses("none", [], []) }
            .Ask(Sent + $"request.setUri('{address}'); return httpClient.send(request).get().getCause()")
            .Should()
            .Be(cause);
        endpoint.Requests.Should().BeEmpty();
    }

    [Fact]
    public void A_promise_calls_functions_with_its_result()
    {
        bench
            .Ask(
                Sent
                    + """
                    var seen = '';
                    var code = httpClient.send(request)
                      .thenOnResult(function (r) { seen += r.getStatus().getCode(); })
                      .then(function (r) { return r.getStatus().getCode() + 1; }).get();
                    return seen + '|' + code;
                    """
            )
            .Should()
            .StartWith("200|201");
    }

    [Theory]
    [InlineData(
        "request.setUri('https://a b/c')",
        "InternalError: Illegal character in authority at index 8: https://a b/c"
    )]
    [InlineData("request.getHeaders().add('X', 5)", "InternalError: Cannot add values for key 'X': 5.0")]
    [InlineData("fr.Status.valueOf(99)", "InternalError: Given code '99' is invalid")]
    [InlineData(
        "request.getUri()",
        "InternalError: Access to Java class \"org.forgerock.http.MutableUri\" is prohibited. (<Unknown source>#1)"
    )]
    public void Wrong_calls_are_refused(string code, string error)
    {
        bench.Error(Sent + code).Should().Be(error);
    }

    private sealed class Endpoint : HttpMessageHandler
    {
        public List<(string Body, IReadOnlyList<string> Headers)> Requests { get; } = [];

        public Func<HttpResponseMessage> Answer { get; set; } =
            () =>
            {
                var response = Response(200, "fine"u8.ToArray(), "text/plain");
                response.Headers.Add("X-Answer", "yes");
                return response;
            };

        public static HttpResponseMessage Response(int code, byte[] body, string? type, string? reason = null)
        {
            var response = new HttpResponseMessage((HttpStatusCode)code)
            {
                Content = new ByteArrayContent(body),
                ReasonPhrase = reason,
            };
            if (type is not null)
            {
                response.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            }

            return response;
        }

        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var body = new StreamReader(request.Content?.ReadAsStream(cancellationToken) ?? Stream.Null);
            Requests.Add(
                (
                    body.ReadToEnd(),
                    [
                        .. request
                            .Headers.Concat(request.Content?.Headers.AsEnumerable() ?? [])
                            .Select(h => $"{h.Key}: {string.Join(", ", h.Value)}"),
                    ]
                )
            );
            return Answer();
        }

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => Task.FromResult(Send(request, cancellationToken));
    }
}
