using JourneySim.Testing.Files;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace JourneySim.Tests.Reference;

/// <summary>The whole journey of the use case "Get an access token in a journey", with the original script as its vendor publishes it.</summary>
public sealed class ReferenceJourneyTests : IDisposable
{
    private readonly TemporaryFolder root = new();

    public static TheoryData<string> Cases => [.. ReferenceCases.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_original_script_does_what_it_does_in_the_real_engine(string name)
    {
        var expected = ReferenceCases.All[name];

        var run = await ReferenceRun.Of(root.Path, expected);

        run.Logs.Should().Equal(expected.Logs);
        run.End.Should().Be(expected.Succeeds ? "success" : "failure");
        run.Path.Should()
            .Equal(
                expected.Succeeds
                    ? ["get-access-token: Success", "success-message: true"]
                    : ["get-access-token: Error", "error-message: true"]
            );
        run.Calls.Should().HaveCount(expected.Requests);
        var gets = expected is { Succeeds: true, Requests: > 0 };
        run.Changes.Should().BeEquivalentTo(gets ? ["transient.idmAccessToken"] : Array.Empty<string>());
        if (expected.Token is { } token)
        {
            run.Token.Should().Be(token);
        }
    }

    [Fact]
    public async Task The_request_is_the_one_that_am_would_send()
    {
        var run = await ReferenceRun.Of(root.Path, ReferenceCases.All["success"]);

        var call = run.Calls.Should().ContainSingle().Subject;
        call.Method.Should().Be("POST");
        call.Url.Should().Be(ReferenceRun.Endpoint);
        call.RequestHeaders.Should().Contain(KeyValuePair.Create("Content-Type", "application/x-www-form-urlencoded"));
        call.RequestBody.Should()
            .MatchRegex(
                "^grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&client_id=service-account&assertion=[^&]+&scope=fr%3Aidm%3A\\*$"
            );
        var form = await run.FormOf(call);
        form["assertion"]
            .Should()
            .Be(
                """{"typ":"JWT","alg":"RS256"} """
                    + $$"""{"iss":"{{ReferenceRun.Account}}","sub":"{{ReferenceRun.Account}}","aud":"{{ReferenceRun.Endpoint}}","exp":<EXP>,"jti":"<UUID>"}"""
            );
        form["scope"].Should().Be("fr:idm:*");
    }

    [Fact]
    public async Task All_attempts_carry_the_same_assertion()
    {
        var run = await ReferenceRun.Of(root.Path, ReferenceCases.All["refused three times"]);

        run.Calls.Select(c => c.RequestBody).Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task A_wiremock_may_answer_over_real_http()
    {
        using var wireMock = WireMockServer.Start();
        wireMock
            .Given(
                Request
                    .Create()
                    .WithPath("/am/oauth2/access_token")
                    .UsingPost()
                    .WithHeader("Content-Type", "application/x-www-form-urlencoded")
                    .WithBody(body => body!.Contains("client_id=service-account", StringComparison.Ordinal))
            )
            .RespondWith(Response.Create().WithStatusCode(200).WithBody("""{"access_token":"from-wiremock"}"""));

        var run = await ReferenceRun.Of(
            root.Path,
            ReferenceCases.All["success"] with
            {
                Upstream = new Uri(wireMock.Url!),
            }
        );

        run.End.Should().Be("success");
        run.Token.Should().Be("from-wiremock");
        var entry = wireMock.LogEntries.Should().ContainSingle().Subject;
        entry.RequestMessage!.Body.Should().Be(run.Calls.Single().RequestBody);
        (await run.FormOf(run.Calls.Single()))["client_id"].Should().Be("service-account");
    }

    public void Dispose() => root.Dispose();
}
