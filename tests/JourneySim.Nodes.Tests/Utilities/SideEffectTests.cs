using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Running;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Testing.Journeys;

namespace JourneySim.Nodes.Tests.Utilities;

public sealed class SideEffectTests
{
    [Theory]
    [InlineData(100, "A")]
    [InlineData(0, "B")]
    public async Task Flow_control_sends_a_share_each_way(int percentage, string outcome)
    {
        var walk = OneNode.Of("FlowControlNode", $$"""{"percentageA": {{percentage}}}""");

        await walk.End();

        walk.Trace.Path.Should().Equal("Node:" + outcome);
    }

    [Fact]
    public async Task A_debug_node_goes_on_with_any_answer()
    {
        var walk = OneNode.Of("DebugNode");
        (await walk.Asks()).Should().HaveCount(3);

        await walk.End(CallbackAnswer.Unchanged, CallbackAnswer.Unchanged, CallbackAnswer.Unchanged);
    }

    [Fact]
    public async Task A_cookie_is_set_with_its_attributes()
    {
        var walk = OneNode.Of(
            "SetCustomCookieNode",
            """{"name": "c", "value": "v", "path": "/", "useSecureCookie": true, "sameSite": "STRICT"}"""
        );

        await walk.End();

        var cookie = walk.Trace.Events.OfType<TraceEvent.CookieSet>().Should().ContainSingle().Subject;
        cookie.Attributes.Should().Equal("Path=/", "Secure", "SameSite=Strict");
    }

    [Fact]
    public async Task Success_details_are_part_of_the_answer()
    {
        var end = await OneNode
            .Of("SetSuccessDetailsNode", """{"successDetails": {"tier": "\"gold\"", "points": "7", "plain": "x y"}}""")
            .End();

        var details = end.Should().BeOfType<JourneyResult.Success>().Which.Details!;
        details["tier"].Should().Be("gold");
        details["points"].Should().Be(7);
        details["plain"].Should().Be("x y");
    }

    [Fact]
    public async Task A_reserved_member_is_refused_among_success_details()
    {
        (await OneNode.Of("SetSuccessDetailsNode", """{"successDetails": {"tokenId": "x"}}""").End())
            .Should()
            .BeOfType<JourneyResult.LoginFailure>();
    }

    [Fact]
    public async Task Failure_details_replace_the_message()
    {
        var walk = new Walk(
            new JourneyDraft("J").Node(
                "Node",
                "SetFailureDetailsNode",
                """{"failureMessage": {"en": "Call us."}, "failureDetails": {"code": "7"}}""",
                ("outcome", "Failure")
            )
        );

        var end = (await walk.End()).Should().BeOfType<JourneyResult.Failure>().Subject;

        end.Message.Should().Be("Call us.");
        end.Details!["code"].Should().Be(7);
    }

    [Theory]
    [InlineData("SET", -1, "The timeout value must be positive when SET operation is selected")]
    [InlineData("MODIFY", -20, "The resulting timeout value must be positive")]
    public async Task A_journey_must_keep_some_time(string operation, int value, string text)
    {
        var walk = OneNode.Of("UpdateJourneyTimeoutNode", $$"""{"operation": "{{operation}}", "value": {{value}}}""");

        (await walk.End()).Should().BeOfType<JourneyResult.LoginFailure>().Which.Cause.Text.Should().Be(text);
    }

    [Fact]
    public async Task A_node_that_is_not_simulated_says_what_to_write()
    {
        var act = async () => await OneNode.Of("product-KerberosNode").End();

        (await act.Should().ThrowAsync<NotSimulatedException>())
            .Which.Message.Should()
            .Be(
                "Node type product-KerberosNode (node \"Node\") is not simulated. Say what it comes to, in journeysim.yaml or the test: "
                    + "standIns: { \"Node\": outcome } (its outcomes: outcome, other)."
            );
    }

    [Fact]
    public async Task A_page_whose_last_node_chooses_a_provider_leaves_by_it()
    {
        var walk = new Walk(
            new JourneyDraft("J")
                .Node("Page", "PageNode", "{}", ("socialAuthentication", "Success"), ("localAuthentication", "Failure"))
                .Child("Name", "UsernameCollectorNode")
                .Child("Choice", "SelectIdPNode"),
            new RealmServices { IdentityProviders = [new("google")] }
        );
        (await walk.Asks()).Select(c => c.Type).Should().Equal("SelectIdPCallback", "NameCallback");

        await walk.End(CallbackAnswer.Of("google"), CallbackAnswer.Of(""));

        walk.Trace.Path.Should().Equal("Page:socialAuthentication");
    }
}
