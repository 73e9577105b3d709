using JourneySim.Engine.Requests;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Sessions;

namespace JourneySim.Engine.Tests.JavaScript.Bindings;

public sealed class RequestTests
{
    private static readonly JourneyRequest Request = new()
    {
        Headers = [new("X-Many", "a"), new("x-many", "b")],
        Parameters = [new("goto", "/here")],
        Cookies = new Dictionary<string, string> { ["c"] = "v" },
    };

    [Theory]
    [InlineData(ScriptGeneration.Legacy)]
    [InlineData(ScriptGeneration.NextGeneration)]
    public void Headers_and_parameters_are_lists_by_names_that_ignore_case(ScriptGeneration generation)
    {
        new ScriptBench(generation) { Request = Request }
            .Ask(
                "return [requestHeaders.get('X-MANY').size(), requestHeaders.get('x-many').get(1), requestParameters.get('GOTO').get(0), requestParameters.get('zz')].join();"
            )
            .Should()
            .Be("2,b,/here,");
    }

    [Fact]
    public void Cookies_cannot_be_changed()
    {
        var bench = new ScriptBench(ScriptGeneration.NextGeneration) { Request = Request };
        bench
            .Ask(
                "return [requestCookies.get('c'), requestCookies.c, requestCookies.get('zz'), requestCookies.size()].join();"
            )
            .Should()
            .Be("v,v,,1");
        bench.Error("requestCookies.put('x', 'y')").Should().Be("InternalError: null");
    }

    [Fact]
    public void The_cookie_of_the_session_is_among_the_cookies()
    {
        new ScriptBench(ScriptGeneration.NextGeneration)
        {
            Request = Request,
            Session = new Session("token", new Dictionary<string, string>()),
        }
            .Ask("return [requestCookies.get(cookieName), requestCookies.size()].join();")
            .Should()
            .Be("token,2");
    }

    [Fact]
    public void A_session_shows_its_properties_and_does_not_exist_without_one()
    {
        var with = new ScriptBench(ScriptGeneration.Legacy)
        {
            Session = new Session("t", new Dictionary<string, string> { ["AuthLevel"] = "0" }),
        };
        with.Ask(
                "return [existingSession.get('AuthLevel'), existingSession.AuthLevel, String(existingSession)].join();"
            )
            .Should()
            .Be("0,0,{AuthLevel=0}");
        ScriptBench.Legacy.Ask("return typeof existingSession;").Should().Be("undefined");
        ScriptBench
            .Legacy.Error("existingSession.get('x')")
            .Should()
            .Be("ReferenceError: \"existingSession\" is not defined.");
    }

    [Fact]
    public void Secrets_need_their_prefix()
    {
        var bench = new ScriptBench(ScriptGeneration.NextGeneration)
        {
            Secrets = new Dictionary<string, string> { ["scripted.node.a"] = "s", ["other"] = "o" },
        };
        bench.Ask("return secrets.getGenericSecret('scripted.node.a').getAsUtf8();").Should().Be("s");
        bench
            .Error("secrets.getGenericSecret('other')")
            .Should()
            .Be(
                "JavaException: org.forgerock.openam.scripting.api.secrets.ScriptedSecretsException: Secret id other not accessible"
            );
    }
}
