using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Testing.Journeys;

namespace JourneySim.Nodes.Tests.IdentityManagement;

public sealed class DecidingTests
{
    [Theory]
    [InlineData("KbaDecisionNode", "{}", "false")]
    [InlineData("TermsAndConditionsDecisionNode", "{}", "true")]
    [InlineData("ProfileCompletenessDecisionNode", """{"threshold": 10}""", "true")]
    [InlineData("ProfileCompletenessDecisionNode", """{"threshold": 90}""", "false")]
    [InlineData("TimeSinceDecisionNode", """{"elapsedTime": "2 weeks"}""", "false")]
    public async Task Decisions_about_the_user(string type, string settings, string outcome)
    {
        var walk = OneNode.Of(type, settings).AsDemo();

        await walk.End();

        walk.Trace.Path.Should().Equal("Node:" + outcome);
    }

    [Theory]
    [InlineData("2025-12-01T00:00:00.000Z", "2 weeks", "true")]
    [InlineData("2025-12-30T00:00:00.000Z", "2 weeks", "false")]
    [InlineData("2024-12-30T00:00:00.000Z", "1 year and 2 days", "true")]
    public async Task Time_since_the_user_was_created(string created, string elapsed, string outcome)
    {
        var walk = OneNode.Of("TimeSinceDecisionNode", $$"""{"elapsedTime": "{{elapsed}}"}""").AsDemo();
        walk.WithDemo(("_meta", new StateMap { ["createDate"] = created }));

        await walk.End();

        walk.Trace.Path.Should().Equal("Node:" + outcome);
    }

    [Fact]
    public async Task Terms_of_another_version_are_not_accepted()
    {
        var realm = new RealmServices { Terms = new Terms("2", LocalisedText.Empty, "") };
        var walk = OneNode.Of("TermsAndConditionsDecisionNode", realm: realm).AsDemo();
        walk.WithDemo(("termsAccepted", new StateMap { ["termsVersion"] = "1" }));

        await walk.End();

        walk.Trace.Path.Should().Equal("Node:false");
    }

    [Theory]
    [InlineData(true, "true")]
    [InlineData(false, "false")]
    public async Task Required_attributes_must_all_be_collected(bool withMail, string outcome)
    {
        var collected = new StateMap
        {
            ["userName"] = "ada",
            ["givenName"] = "Ada",
            ["sn"] = "L",
        };
        if (withMail)
        {
            collected["mail"] = "ada@example.com";
        }

        var walk = OneNode.Of("RequiredAttributesDecisionNode").Knowing("objectAttributes", collected);

        await walk.End();

        walk.Trace.Path.Should().Equal("Node:" + outcome);
    }

    [Fact]
    public async Task A_template_is_mailed_to_the_user()
    {
        var walk = OneNode.Of("EmailTemplateNode").AsDemo();

        await walk.End();

        walk.Trace.Path.Should().Equal("Node:EMAIL_SENT");
        walk.Trace.Events.OfType<TraceEvent.EmailSent>()
            .Should()
            .ContainSingle()
            .Which.Recipient.Should()
            .Be("demo@example.com");
    }

    [Fact]
    public async Task Nobody_is_mailed_nothing()
    {
        var walk = OneNode.Of("EmailTemplateNode").Knowing("username", "nobody");

        await walk.End();

        walk.Trace.Path.Should().Equal("Node:EMAIL_NOT_SENT");
    }

    [Fact]
    public async Task The_user_is_shown_his_name()
    {
        var walk = OneNode
            .Of("DisplayUserNameNode")
            .Knowing("objectAttributes", new StateMap { ["mail"] = "demo@example.com" });

        (await walk.Asks())[0].Should().BeOfType<TextOutputCallback>().Which.Message.Should().Be("demo");
        await walk.End(CallbackAnswer.Unchanged);
    }

    [Fact]
    public async Task Accepted_terms_are_kept_with_a_new_user()
    {
        var walk = OneNode
            .Of("CreateObjectNode")
            .Knowing(
                "objectAttributes",
                new StateMap
                {
                    ["userName"] = "ada",
                    ["givenName"] = "Ada",
                    ["sn"] = "L",
                    ["mail"] = "ada@example.com",
                }
            )
            .Knowing("termsAccepted", new StateMap { ["termsVersion"] = "1" });

        await walk.End();

        walk.Identities.FindByName("managed/alpha_user", "ada")!["termsAccepted"]
            .As<StateMap>()["termsVersion"]
            .Should()
            .Be("1");
    }
}
