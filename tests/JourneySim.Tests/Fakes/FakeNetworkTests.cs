using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Scripts.Realm;
using JourneySim.Engine.Tracing;
using JourneySim.Fakes;
using JourneySim.Fakes.Http;
using JourneySim.Testing.Journeys;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace JourneySim.Tests.Fakes;

public sealed class FakeNetworkTests
{
    private readonly TraceList trace = new();

    [Fact]
    public void The_first_stub_that_fits_answers_and_the_call_is_traced_once()
    {
        using var http = Client(s =>
            s with
            {
                Stubs =
                [
                    Stub("POST", "https://a.example/x", StubAnswer.Text(500)),
                    Stub("GET", "https://a.example/x", StubAnswer.Json(201, """{"n":1}""")),
                    Stub(null, "*", StubAnswer.Text(404)),
                ],
            }
        );

        using var response = Send(http, "GET", "https://a.example/x?q=1");

        response.StatusCode.Should().Be(HttpStatusCode.Created);
        Body(response).Should().Be("""{"n":1}""");
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        var call = trace.Calls.Should().ContainSingle().Subject;
        call.AnsweredBy.Should().Be("stub GET https://a.example/x");
        call.Url.Should().Be("https://a.example/x?q=1");
        call.Status.Should().Be(201);
        call.ResponseBody.Should().Be("""{"n":1}""");
    }

    [Theory]
    [InlineData("https://A.example:443/x", "https://a.example/x", true)]
    [InlineData("https://a.example", "https://a.example/", true)]
    [InlineData("/x/*/z", "https://a.example/x/y/z?q=1", true)]
    [InlineData("https://*.example/x", "https://b.example/x", true)]
    [InlineData("https://a.example/x?q=1", "https://a.example/x?q=2", false)]
    [InlineData("https://a.example/x?q=*", "https://a.example/x?q=2", true)]
    [InlineData("https://a.example/x", "https://a.example/x/y", false)]
    [InlineData("https://a.example/x", "http://a.example/x", false)]
    [InlineData("/x", "https://a.example/xx", false)]
    public void A_stub_url_is_whole_or_a_path_and_a_star_is_any_text(string pattern, string url, bool fits)
    {
        using var http = Client(s => s with { Stubs = [Stub(null, pattern, StubAnswer.Text(204))] });

        var sent = () => Send(http, "GET", url).Dispose();

        if (fits)
        {
            sent.Should().NotThrow();
        }
        else
        {
            sent.Should().Throw<HttpFaultException>();
        }
    }

    [Theory]
    [InlineData("""{"a":{"b":[1,"x-2"]}}""", true)]
    [InlineData("""{"a":{"b":[1.0,"x-2"],"more":true},"c":null}""", true)]
    [InlineData("""{"a":{"b":["x-2",1]}}""", false)]
    [InlineData("""{"a":{"b":[1]}}""", false)]
    [InlineData("""{"a":null}""", false)]
    [InlineData("no json", false)]
    public void A_json_body_fits_when_it_has_the_named_members(string body, bool fits)
    {
        var stub = Stub("POST", "*", StubAnswer.Text(200)) with
        {
            Body = new BodyMatch.Json(JsonNode.Parse("""{"a":{"b":[1,"x-*"]}}""")),
        };
        using var http = Client(s => s with { Stubs = [stub, Stub(null, "*", StubAnswer.Text(404))] });

        using var response = Send(http, "POST", "https://a.example/", body, "application/json");

        ((int)response.StatusCode).Should().Be(fits ? 200 : 404);
    }

    [Fact]
    public void A_form_is_compared_decoded_and_headers_in_any_case()
    {
        var stub = Stub("post", "*", StubAnswer.Text(200)) with
        {
            Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["content-TYPE"] = "*/x-www-form-*" },
            Body = new BodyMatch.Form(
                new Dictionary<string, string>(StringComparer.Ordinal) { ["scope"] = "fr:idm:*", ["a b"] = "ä" }
            ),
        };
        using var http = Client(s => s with { Stubs = [stub] });

        using var response = Send(
            http,
            "POST",
            "https://a.example/",
            "x=1&scope=fr%3Aidm%3A*&a+b=%C3%A4",
            "application/x-www-form-urlencoded"
        );

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public void Answers_come_in_their_order_and_the_last_one_repeats()
    {
        using var http = Client(s =>
            s with
            {
                Stubs = [new HttpStub { Url = "*", Answers = [StubAnswer.Text(503), StubAnswer.Text(200)] }],
            }
        );

        Statuses(http, 3).Should().Equal(503, 200, 200);
    }

    [Fact]
    public void A_stub_that_has_answered_its_times_leaves_the_rest_to_the_next()
    {
        using var http = Client(s =>
            s with
            {
                Stubs =
                [
                    Stub(null, "*", StubAnswer.Text(500)) with
                    {
                        Times = 2,
                    },
                    Stub(null, "*", StubAnswer.Text(200)),
                ],
            }
        );

        Statuses(http, 3).Should().Equal(500, 500, 200);
    }

    [Fact]
    public void A_fault_fails_as_the_client_of_am_fails()
    {
        using var http = Client(s => s with { Stubs = [Stub(null, "*", new StubAnswer.Fail(StubFault.Refused))] });

        var fault = FluentActions
            .Invoking(() => Send(http, "GET", "https://a.example/"))
            .Should()
            .Throw<HttpFaultException>()
            .Which;

        fault.Fault.Should().Be(HttpFault.PromiseFails);
        fault
            .Failure!.ToString()
            .Should()
            .Be("java.lang.RuntimeException: java.net.ConnectException: Connection refused");
        trace.Calls.Should().ContainSingle().Which.Failure.Should().Contain("java.net.ConnectException");
    }

    [Fact]
    public void A_delay_passes_before_the_answer()
    {
        var waited = new List<TimeSpan>();
        using var http = Client(s =>
            s with
            {
                Stubs = [Stub(null, "*", StubAnswer.Text(200) with { Delay = TimeSpan.FromSeconds(9) })],
                Wait = (delay, _) =>
                {
                    waited.Add(delay);
                    return Task.CompletedTask;
                },
            }
        );

        Statuses(http, 1).Should().Equal(200);
        waited.Should().Equal(TimeSpan.FromSeconds(9));
    }

    [Theory]
    [InlineData(2, null, 2, false)]
    [InlineData(11, null, 10, true)]
    [InlineData(2, 1, 1, true)]
    [InlineData(11, 30, 11, false)]
    public void An_answer_that_takes_longer_than_its_client_waits_never_comes(
        int delay,
        int? timeout,
        int passed,
        bool late
    )
    {
        var clock = new PassingClock();
        using var http = Client(s =>
            s with
            {
                Clock = clock,
                Stubs = [Stub(null, "*", StubAnswer.Text(200) with { Delay = TimeSpan.FromSeconds(delay) })],
            }
        );
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://a.example/");
        if (timeout is { } seconds)
        {
            request.Options.Set(
                HttpClientInstance.Option,
                new HttpClientInstance("c") { ResponseTimeout = TimeSpan.FromSeconds(seconds) }
            );
        }

        var sent = () => http.Send(request, TestContext.Current.CancellationToken).Dispose();

        if (late)
        {
            sent.Should()
                .Throw<HttpFaultException>()
                .Which.Failure!.Cause!.Class.Should()
                .Be("java.net.SocketTimeoutException");
        }
        else
        {
            sent.Should().NotThrow();
        }

        clock.Passed.Should().Be(TimeSpan.FromSeconds(passed));
    }

    [Fact]
    public void A_stub_may_want_a_named_client()
    {
        using var http = Client(s =>
            s with
            {
                Stubs =
                [
                    Stub(null, "*", StubAnswer.Text(200)) with
                    {
                        Client = "mtls",
                    },
                    Stub(null, "*", StubAnswer.Text(401)),
                ],
            }
        );
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://a.example/");
        request.Options.Set(HttpClientInstance.Option, new HttpClientInstance("mtls"));

        using var named = http.Send(request, TestContext.Current.CancellationToken);

        named.StatusCode.Should().Be(HttpStatusCode.OK);
        Statuses(http, 1).Should().Equal(401);
    }

    [Fact]
    public void A_real_call_through_certificates_or_a_proxy_is_refused_by_name()
    {
        using var http = Client(s => s with { LiveHosts = ["a.example"] });
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://a.example/");
        request.Options.Set(HttpClientInstance.Option, new HttpClientInstance("mtls") { ClientCertificate = "crt" });

        FluentActions
            .Invoking(() => http.Send(request, TestContext.Current.CancellationToken))
            .Should()
            .Throw<NotSimulatedException>()
            .WithMessage("A real call through HTTP client \"mtls\"*");
    }

    [Fact]
    public void A_live_host_that_takes_too_long_times_out()
    {
        using var live = WireMockServer.Start();
        live.Given(Request.Create().UsingGet())
            .RespondWith(Response.Create().WithStatusCode(200).WithDelay(TimeSpan.FromSeconds(5)));
        using var http = Client(s => s with { LiveHosts = [new Uri(live.Url!).Authority] });
        using var request = new HttpRequestMessage(HttpMethod.Get, live.Url! + "/x");
        request.Options.Set(
            HttpClientInstance.Option,
            new HttpClientInstance("c") { ResponseTimeout = TimeSpan.FromMilliseconds(50) }
        );

        FluentActions
            .Invoking(() => http.Send(request, TestContext.Current.CancellationToken))
            .Should()
            .Throw<HttpFaultException>();
    }

    private sealed class PassingClock : TimeProvider, IPassingTime
    {
        public TimeSpan Passed { get; private set; }

        public void Advance(TimeSpan time) => Passed += time;
    }

    [Fact]
    public void A_request_that_nobody_answers_is_an_unknown_host_and_the_note_compares_the_nearest_stubs()
    {
        var stub = Stub("PUT", "https://a.example/thing", StubAnswer.Text(200)) with
        {
            Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["X-Key"] = "k" },
        };
        using var http = Client(s => s with { Stubs = [Stub("GET", "/other", StubAnswer.Text(200)), stub] });

        var fault = FluentActions
            .Invoking(() =>
                Send(http, "POST", "https://a.example/thing?x=1", "a=b", "application/x-www-form-urlencoded")
            )
            .Should()
            .Throw<HttpFaultException>()
            .Which;

        fault.Failure!.Cause!.Class.Should().Be("java.net.UnknownHostException");
        var note = trace.Notes.Should().ContainSingle().Subject.Diagnostic;
        note.Code.Should().Be("HTTP1001");
        note.Message.Should()
            .ContainAll(
                "Nobody answers POST https://a.example/thing?x=1",
                "stub PUT https://a.example/thing",
                "method: wants \"PUT\", is \"POST\"",
                "url: fits",
                "header X-Key: wants \"k\", is not there"
            );
        note.Hint.Should().ContainAll("url: \"https://a.example/thing\"", "\"a\": \"b\"", "--live a.example");
        trace.Calls.Should().ContainSingle().Which.AnsweredBy.Should().Be("nobody");
    }

    [Fact]
    public void What_no_stub_answers_goes_to_the_upstream_and_the_url_that_was_meant_stays_to_be_seen()
    {
        using var upstream = WireMockServer.Start();
        upstream
            .Given(Request.Create().WithPath("/am/thing").UsingPost().WithBody("hello"))
            .RespondWith(Response.Create().WithStatusCode(202).WithHeader("X-Back", "yes").WithBody("from upstream"));
        using var http = Client(s =>
            s with
            {
                Upstream = new Uri(upstream.Url!),
                Stubs = [Stub("GET", "*", StubAnswer.Text(418))],
            }
        );

        using var response = Send(http, "POST", "https://tenant.example/am/thing?q=1", "hello", "text/plain");

        response.StatusCode.Should().Be(HttpStatusCode.Accepted);
        response.Headers.GetValues("X-Back").Should().Equal("yes");
        Body(response).Should().Be("from upstream");
        var seen = upstream.LogEntries.Should().ContainSingle().Subject.RequestMessage!;
        seen.Headers!["Host"].Should().Equal("tenant.example");
        seen.Headers["X-Original-URL"].Should().Equal("https://tenant.example/am/thing?q=1");
        seen.Query!["q"].Should().Equal("1");
        var call = trace.Calls.Should().ContainSingle().Subject;
        call.Url.Should().Be("https://tenant.example/am/thing?q=1");
        call.AnsweredBy.Should().StartWith("upstream ");
    }

    [Fact]
    public void Only_a_live_host_that_is_named_is_called()
    {
        using var live = WireMockServer.Start();
        live.Given(Request.Create().UsingGet()).RespondWith(Response.Create().WithStatusCode(200));
        var url = live.Url! + "/x";
        using var closed = Client(s => s);
        using var open = Client(s => s with { LiveHosts = [new Uri(url).Authority] });

        FluentActions.Invoking(() => Send(closed, "GET", url)).Should().Throw<HttpFaultException>();
        using var response = Send(open, "GET", url);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        live.LogEntries.Should().ContainSingle();
    }

    [Fact]
    public void An_upstream_that_is_down_fails_and_is_traced()
    {
        using var gone = WireMockServer.Start();
        var url = gone.Url!;
        gone.Stop();
        using var http = Client(s => s with { Upstream = new Uri(url) });

        FluentActions.Invoking(() => Send(http, "GET", "https://a.example/")).Should().Throw<HttpRequestException>();
        trace.Calls.Should().ContainSingle().Which.Failure.Should().NotBeNullOrEmpty();
    }

    private HttpMessageInvoker Client(Func<FakeNetworkSettings, FakeNetworkSettings> with) =>
        new(new FakeNetwork(with(new FakeNetworkSettings { Clock = TimeProvider.System, Trace = trace })));

    private static HttpStub Stub(string? method, string url, StubAnswer answer) =>
        new()
        {
            Method = method,
            Url = url,
            Answers = [answer],
        };

    private static HttpResponseMessage Send(
        HttpMessageInvoker http,
        string method,
        string url,
        string? body = null,
        string? type = null
    )
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), url);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, type!);
        }

        return http.Send(request, TestContext.Current.CancellationToken);
    }

    private static IEnumerable<int> Statuses(HttpMessageInvoker http, int count) =>
        Enumerable
            .Range(0, count)
            .Select(_ =>
            {
                using var response = Send(http, "GET", "https://a.example/");
                return (int)response.StatusCode;
            })
            .ToList();

    private static string Body(HttpResponseMessage response)
    {
        using var reader = new StreamReader(
            response.Content.ReadAsStream(TestContext.Current.CancellationToken),
            Encoding.UTF8
        );
        return reader.ReadToEnd();
    }
}
