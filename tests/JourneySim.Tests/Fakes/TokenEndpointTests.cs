using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Tracing;
using JourneySim.Fakes;
using JourneySim.Fakes.Http;
using JourneySim.Fakes.Tenant;

namespace JourneySim.Tests.Fakes;

public sealed class TokenEndpointTests : IDisposable
{
    private const string Fqdn = "tenant.example.com";
    private const string Url = $"https://{Fqdn}/am/oauth2/access_token";
    private const string Account = "449d7e27-7889-47af-a736-83b6bbf97ec5";
    private const string Grant = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    private static readonly RSA Key = RSA.Create(2048);
    private static readonly RSA OtherKey = RSA.Create(2048);

    private readonly SettableClock clock = new(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));
    private readonly SecretMask mask = new();
    private readonly IssuedTokens tokens;
    private readonly HttpMessageInvoker http;

    public TokenEndpointTests()
    {
        tokens = new IssuedTokens(clock, RandomSource.Seeded(7), mask);
        ServiceAccount[] accounts =
        [
            new(Account, Jwk(Key), ["fr:idm:*", "fr:am:*"]),
            new("other", Jwk(OtherKey), ["fr:idm:*"]),
        ];
        http = new HttpMessageInvoker(
            new FakeNetwork(
                new FakeNetworkSettings
                {
                    Clock = clock,
                    Trace = new TraceList(),
                    Endpoints = [new TokenEndpoint(Fqdn, accounts, tokens, clock)],
                }
            )
        );
    }

    public void Dispose() => http.Dispose();

    [Theory]
    [InlineData("https://tenant.example.com/am/oauth2/access_token")]
    [InlineData("https://tenant.example.com:443/am/oauth2/access_token")]
    public void A_good_assertion_gets_a_token_in_the_order_of_members_of_the_tenant(string audience)
    {
        var (status, body, headers) = Ask(Assertion(c => c["aud"] = audience), scope: "fr:idm:* fr:am:*");

        status.Should().Be(200);
        var token = JsonNode.Parse(body)!["access_token"]!.GetValue<string>();
        body.Should()
            .Be($$"""{"access_token":"{{token}}","scope":"fr:idm:* fr:am:*","token_type":"Bearer","expires_in":898}""");
        headers.Should().Contain("Cache-Control: no-store").And.Contain("Pragma: no-cache");
        tokens.Find(token)!.Account.Should().Be(Account);
        tokens.Find(token + "x").Should().BeNull();
        mask.Mask($"got {token}").Should().Be($"got {SecretMask.Cover}");
        clock.Now += TimeSpan.FromSeconds(899);
        tokens.Find(token).Should().BeNull();
    }

    [Fact]
    public void An_audience_may_be_a_list()
    {
        Ask(Assertion(c => c["aud"] = new JsonArray("https://x.example", Url))).Status.Should().Be(200);
    }

    [Fact]
    public void Tokens_differ_and_repeat_with_the_seed()
    {
        var first = Ask(Assertion()).Body;
        var second = Ask(Assertion()).Body;
        var again = new IssuedTokens(clock, RandomSource.Seeded(7), mask).Issue(Account, [], TimeSpan.Zero).Text;

        second.Should().NotBe(first);
        first.Should().Contain(again);
    }

    public static TheoryData<string, string> Refused =>
        new()
        {
            { "no iss", "Missing 'iss' claim in JWT assertion" },
            { "unknown iss", "Unknown JWT issuer" },
            { "no sub", "Missing 'sub' claim in JWT assertion" },
            { "other sub", "Issuer is not authorized to grant consent for this subject" },
            { "no aud", "incorrect audience in JWT" },
            { "other aud", "incorrect audience in JWT" },
            { "no exp", "JWT assertion is expired or invalid" },
            { "exp now", "JWT assertion is expired or invalid" },
            { "exp far", "JWT assertion is expired or invalid" },
            { "nbf later", "JWT assertion is expired or invalid" },
            { "other key", "The provided access grant is invalid, expired, or revoked." },
            { "changed claims", "The provided access grant is invalid, expired, or revoked." },
            { "no signature", "The provided access grant is invalid, expired, or revoked." },
            { "no jwt", "The provided access grant is invalid, expired, or revoked." },
            { "alg none", "Unsupported signature algorithm none: only public key signatures supported." },
            { "alg HS256", "Unsupported signature algorithm HS256: only public key signatures supported." },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_bad_assertion_is_an_invalid_grant(string how, string description)
    {
        var now = clock.Now.ToUnixTimeSeconds();
        var assertion = how switch
        {
            "no iss" => Assertion(c => c.Remove("iss")),
            "unknown iss" => Assertion(c => c["iss"] = "nobody"),
            "no sub" => Assertion(c => c["sub"] = ""),
            "other sub" => Assertion(c => c["sub"] = "other"),
            "no aud" => Assertion(c => c.Remove("aud")),
            "other aud" => Assertion(c => c["aud"] = Url + "/"),
            "no exp" => Assertion(c => c.Remove("exp")),
            "exp now" => Assertion(c => c["exp"] = now),
            "exp far" => Assertion(c => c["exp"] = now + 901),
            "nbf later" => Assertion(c => c["nbf"] = now + 5),
            "other key" => Assertion(signer: OtherKey),
            "changed claims" => Changed(Assertion()),
            "no signature" => Assertion()[..(Assertion().LastIndexOf('.') + 1)],
            "no jwt" => "no.jwt",
            "alg none" => Assertion(algorithm: "none"),
            _ => Assertion(algorithm: "HS256"),
        };

        var (status, body, headers) = Ask(assertion);

        status.Should().Be(400);
        body.Should().Be($$"""{"error_description":"{{description}}","error":"invalid_grant"}""");
        headers.Should().Contain("Cache-Control: no-store");
    }

    [Theory]
    [InlineData(899, 200)]
    [InlineData(1, 200)]
    public void An_assertion_may_expire_up_to_fifteen_minutes_ahead(int seconds, int status)
    {
        Ask(Assertion(c => c["exp"] = clock.Now.ToUnixTimeSeconds() + seconds)).Status.Should().Be(status);
    }

    [Theory]
    [InlineData("fr:idm:* fr:idc:esv:* x", "Unknown/invalid scope(s): [fr:idc:esv:*, x]")]
    [InlineData("", "No scope requested and no default scope configured")]
    public void A_scope_that_the_account_does_not_have_is_refused(string scope, string description)
    {
        var (status, body, _) = Ask(Assertion(), scope: scope);

        status.Should().Be(400);
        body.Should().Be($$"""{"error_description":"{{description}}","error":"invalid_scope"}""");
    }

    [Theory]
    [InlineData("grant_type=", 400, "invalid_request", "Grant type is not set")]
    [InlineData("grant_type=magic", 400, "unsupported_grant_type", "Grant type is not supported: magic")]
    [InlineData($"grant_type={Grant}&client_id=me", 400, "invalid_client", "Client authentication failed")]
    [InlineData($"grant_type={Grant}", 400, "invalid_client", "Client authentication failed")]
    [InlineData(
        $"grant_type={Grant}&client_id=service-account",
        400,
        "invalid_request",
        "Missing parameter, 'assertion'"
    )]
    public void A_request_that_is_wrong_before_the_assertion_is_refused(
        string form,
        int status,
        string error,
        string description
    )
    {
        var answer = Send(HttpMethod.Post, form);

        answer.Status.Should().Be(status);
        answer.Body.Should().Be($$"""{"error_description":"{{description}}","error":"{{error}}"}""");
    }

    [Fact]
    public void Another_method_or_content_type_is_refused()
    {
        Send(HttpMethod.Get, null)
            .Should()
            .Match<(int Status, string Body, string Headers)>(a =>
                a.Status == 405 && a.Body.Contains("Required Method: POST found: GET", StringComparison.Ordinal)
            );
        Send(HttpMethod.Post, "{}", "application/json").Body.Should().Contain("Invalid Content Type");
    }

    [Fact]
    public void A_grant_that_am_knows_and_the_simulator_does_not_is_named()
    {
        FluentActions
            .Invoking(() => Send(HttpMethod.Post, "grant_type=client_credentials"))
            .Should()
            .Throw<NotSimulatedException>()
            .Which.What.Should()
            .Contain("client_credentials");
    }

    [Fact]
    public void Another_host_is_not_the_tenant()
    {
        FluentActions
            .Invoking(() => Send(HttpMethod.Post, "a=b", url: "https://other.example/am/oauth2/access_token"))
            .Should()
            .Throw<HttpFaultException>();
    }

    private (int Status, string Body, string Headers) Ask(string assertion, string scope = "fr:idm:*") =>
        Send(
            HttpMethod.Post,
            $"grant_type={Uri.EscapeDataString(Grant)}&client_id=service-account&assertion={assertion}"
                + $"&scope={Uri.EscapeDataString(scope)}"
        );

    private (int Status, string Body, string Headers) Send(
        HttpMethod method,
        string? body,
        string type = "application/x-www-form-urlencoded",
        string url = Url
    )
    {
        using var request = new HttpRequestMessage(method, url);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, type);
        }

        using var response = http.Send(request, TestContext.Current.CancellationToken);
        using var reader = new StreamReader(response.Content.ReadAsStream(TestContext.Current.CancellationToken));
        return ((int)response.StatusCode, reader.ReadToEnd(), response.Headers.ToString());
    }

    private string Assertion(Action<JsonObject>? change = null, RSA? signer = null, string algorithm = "RS256")
    {
        var claims = new JsonObject
        {
            ["iss"] = Account,
            ["sub"] = Account,
            ["aud"] = Url,
            ["exp"] = clock.Now.ToUnixTimeSeconds() + 10,
            ["jti"] = "j",
        };
        change?.Invoke(claims);
        var text =
            Encoded(Encoding.UTF8.GetBytes($$"""{"typ":"JWT","alg":"{{algorithm}}"}"""))
            + "."
            + Encoded(Encoding.UTF8.GetBytes(claims.ToJsonString()));
        var signature = (signer ?? Key).SignData(
            Encoding.ASCII.GetBytes(text),
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        return $"{text}.{Encoded(signature)}";
    }

    private string Changed(string assertion)
    {
        var parts = assertion.Split('.');
        parts[1] = Assertion(c => c["jti"] = "another").Split('.')[1];
        return string.Join('.', parts);
    }

    private static string Jwk(RSA rsa)
    {
        var parameters = rsa.ExportParameters(includePrivateParameters: false);
        return $$"""{"kty":"RSA","n":"{{Encoded(parameters.Modulus!)}}","e":"{{Encoded(parameters.Exponent!)}}"}""";
    }

    private static string Encoded(byte[] bytes) =>
        Convert.ToBase64String(bytes).Replace('+', '-').Replace('/', '_').TrimEnd('=');
}
