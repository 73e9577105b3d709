using JourneySim.Engine.Running;
using JourneySim.Testing.Journeys;

namespace JourneySim.Nodes.Tests.BasicAuthentication;

public sealed class IdentityStoreDecisionTests
{
    [Theory]
    [InlineData("demo", "Secret1!", "TRUE")]
    [InlineData("demo", "wrong", "FALSE")]
    [InlineData("nobody", "Secret1!", "FALSE")]
    [InlineData("demo", " ", "FALSE")]
    public async Task It_checks_name_and_password(string name, string password, string outcome)
    {
        var walk = OneNode.Of("IdentityStoreDecisionNode").Knowing("username", name).Secretly("password", password);

        await walk.End();

        walk.Trace.Path.Should().Equal("Node:" + outcome);
    }

    [Fact]
    public async Task A_locked_account_is_told_apart()
    {
        var walk = OneNode.Of("IdentityStoreDecisionNode").AsDemo().Secretly("password", "Secret1!");
        walk.WithDemo(("accountStatus", "inactive"));

        await walk.End();

        walk.Trace.Path.Should().Equal("Node:LOCKED");
        walk.Run.State.Shared.Should().Contain("lockoutMessage", "User Locked Out.");
    }

    [Fact]
    public async Task The_user_name_becomes_the_universal_id_when_asked_for()
    {
        var walk = OneNode
            .Of("IdentityStoreDecisionNode", """{"useUniversalIdForUsername": true}""")
            .AsDemo()
            .Secretly("password", "Secret1!");

        await walk.End();

        walk.Run.State.Shared["username"].Should().Be(OneNode.UserId);
    }

    [Fact]
    public async Task An_agent_without_a_password_fails_the_login()
    {
        var end = await OneNode.Of("AgentDataStoreDecisionNode").Knowing("username", "agent").End();

        end.Should().BeOfType<JourneyResult.LoginFailure>().Which.Cause.Text.Should().Be("Unable to authenticate");
    }
}
