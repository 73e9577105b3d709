using JourneySim.Engine.Callbacks;
using JourneySim.Testing.Journeys;

namespace JourneySim.Nodes.Tests.MultiFactor;

public sealed class OneTimePasswordTests
{
    [Fact]
    public async Task The_password_travels_as_secure_state_and_is_used_up()
    {
        var walk = new Walk(Journey());
        await walk.Asks();
        var password = walk.Run.State.Secure["oneTimePassword"].Should().BeOfType<string>().Subject;
        password.Should().MatchRegex("^[0-9]{8}$");

        await walk.End(CallbackAnswer.Of(password));

        walk.Trace.Path.Last().Should().Be("Check:true");
        walk.Run.State.Secure.Should().BeEmpty();
    }

    [Fact]
    public async Task A_wrong_password_is_false()
    {
        var walk = new Walk(Journey());
        await walk.Asks();

        await walk.End(CallbackAnswer.Of("1"));

        walk.Trace.Path.Last().Should().Be("Check:false");
    }

    [Fact]
    public async Task A_late_password_is_false()
    {
        var walk = new Walk(Journey());
        await walk.Asks();
        var password = (string)walk.Run.State.Secure["oneTimePassword"]!;
        walk.Wait(TimeSpan.FromMinutes(5));

        await walk.End(CallbackAnswer.Of(password));

        walk.Trace.Path.Last().Should().Be("Check:false");
    }

    private static JourneyDraft Journey() =>
        new JourneyDraft("J")
            .Node("Make", "OneTimePasswordGeneratorNode", "{}", ("outcome", "Check"))
            .Node("Check", "OneTimePasswordCollectorDecisionNode", "{}", ("true", "Success"), ("false", "Failure"));
}
