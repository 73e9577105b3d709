using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Running;
using JourneySim.Engine.State;
using JourneySim.Testing.Journeys;

namespace JourneySim.Nodes.Tests.IdentityManagement;

public sealed class CollectingTests
{
    [Fact]
    public async Task Attributes_are_asked_for_by_the_titles_of_the_schema_and_collected()
    {
        var walk = OneNode.Of(
            "AttributeCollectorNode",
            """{"attributesToCollect": ["givenName", "preferences/updates"], "required": true}"""
        );

        var asked = await walk.Asks();
        asked.Select(c => c.Type).Should().Equal("StringAttributeInputCallback", "BooleanAttributeInputCallback");
        asked[0].Outputs.Should().Contain(f => f.Name == "prompt" && (string)f.Value! == "First Name");
        await walk.End(CallbackAnswer.Of("Ada"), CallbackAnswer.Of(true));

        var collected = (StateMap)walk.Run.State.Shared["objectAttributes"]!;
        collected["givenName"].Should().Be("Ada");
        ((StateMap)collected["preferences"]!)["updates"].Should().Be(true);
    }

    [Fact]
    public async Task A_required_attribute_left_empty_is_asked_for_again()
    {
        var walk = OneNode.Of("AttributeCollectorNode", """{"attributesToCollect": ["sn"], "required": true}""");
        await walk.Asks();

        (await walk.Asks(CallbackAnswer.Of(""))).Should().ContainSingle();
    }

    [Fact]
    public async Task A_broken_policy_is_told_with_the_question()
    {
        var walk = OneNode.Of(
            "AttributeCollectorNode",
            """{"attributesToCollect": ["mail"], "validateInputs": true}"""
        );
        await walk.Asks();

        var again = await walk.Asks(CallbackAnswer.Of("no address"));

        again[0]
            .Should()
            .BeOfType<StringAttributeInputCallback>()
            .Which.FailedPolicies.Should()
            .ContainSingle(p => p.Contains("VALID_EMAIL_ADDRESS_FORMAT"));
    }

    [Fact]
    public async Task An_attribute_that_users_may_not_see_ends_the_login()
    {
        var end = await OneNode.Of("AttributeCollectorNode", """{"attributesToCollect": ["password"]}""").End();

        end.Should()
            .BeOfType<JourneyResult.LoginFailure>()
            .Which.Cause.Text.Should()
            .Be("Configuration contains an invalid attribute");
    }

    [Fact]
    public async Task A_taken_user_name_is_refused_where_input_is_validated()
    {
        var walk = OneNode.Of("ValidatedUsernameNode", """{"validateInput": true}""");
        (await walk.Asks())[0].Type.Should().Be("ValidatedCreateUsernameCallback");

        var again = await walk.Asks(CallbackAnswer.Of("demo"));
        again[0].Should().BeOfType<ValidatedUsernameCallback>().Which.FailedPolicies.Should().ContainSingle();
        await walk.End(CallbackAnswer.Of("ada"));

        walk.Run.State.Shared["username"].Should().Be("ada");
    }

    [Fact]
    public async Task A_short_password_is_refused_where_input_is_validated()
    {
        var walk = OneNode.Of("ValidatedPasswordNode", """{"validateInput": true}""");
        await walk.Asks();

        (await walk.Asks(CallbackAnswer.Of("short")))[0]
            .Should()
            .BeOfType<ValidatedPasswordCallback>()
            .Which.FailedPolicies.Should()
            .NotBeEmpty();
    }

    [Theory]
    [InlineData("short", "short", "Password must be a minimum of 8 characters")]
    [InlineData("long enough", "other one", "Passwords do not match")]
    public async Task A_bad_new_password_is_asked_for_again_with_a_reason(string first, string second, string reason)
    {
        var walk = OneNode.Of("CreatePasswordNode");
        await walk.Asks();

        var again = await walk.Asks(CallbackAnswer.Of(first), CallbackAnswer.Of(second));

        again[^1].Should().BeOfType<TextOutputCallback>().Which.Message.Should().Be(reason);
    }

    [Fact]
    public async Task Terms_are_asked_for_until_they_are_accepted()
    {
        var realm = new RealmServices
        {
            Terms = new Terms("1.2", new LocalisedText([new("en", "Be nice.")]), "2026-01-01T00:00:00.000Z"),
        };
        var walk = OneNode.Of("AcceptTermsAndConditionsNode", realm: realm);
        await walk.Asks();

        await walk.Asks(CallbackAnswer.Of(false));
        await walk.End(CallbackAnswer.Of(true));

        walk.Run.State.Shared["termsAccepted"].Should().BeOfType<StateMap>().Which["termsVersion"].Should().Be("1.2");
    }

    [Fact]
    public async Task Without_terms_there_is_nothing_to_accept()
    {
        var end = await OneNode.Of("AcceptTermsAndConditionsNode").End();

        end.Should()
            .BeOfType<JourneyResult.LoginFailure>()
            .Which.Cause.Text.Should()
            .Be("Terms configuration not found");
    }

    [Fact]
    public async Task Security_questions_are_defined_with_their_ids()
    {
        var walk = OneNode.Of("KbaCreateNode");
        var asked = await walk.Asks();
        asked.Should().ContainSingle().Which.Should().BeOfType<KbaCreateCallback>();

        await walk.End(
            new CallbackAnswer([
                System.Text.Json.JsonElement.Parse("\"Who was your first employer?\""),
                System.Text.Json.JsonElement.Parse("\"ACME\""),
            ])
        );

        var info = (StateList)((StateMap)walk.Run.State.Transient["objectAttributes"]!)["kbaInfo"]!;
        info.Should().ContainSingle().Which.As<StateMap>()["questionId"].Should().Be("2");
    }

    [Theory]
    [InlineData("acme", "true")]
    [InlineData("other", "false")]
    public async Task Security_questions_are_asked_and_compared_without_case(string answer, string outcome)
    {
        var walk = OneNode.Of("KbaVerifyNode").AsDemo();
        walk.WithDemo(("kbaInfo", new StateList([new StateMap { ["questionId"] = "2", ["answer"] = "ACME" }])));
        (await walk.Asks())[0]
            .Should()
            .BeOfType<PasswordCallback>()
            .Which.Prompt.Should()
            .Be("Who was your first employer?");

        await walk.End(CallbackAnswer.Of(answer));

        walk.Trace.Path.Last().Should().Be("Node:" + outcome);
    }

    [Fact]
    public async Task One_way_to_log_in_is_taken_silently()
    {
        var walk = OneNode.Of("SelectIdPNode");

        await walk.End();

        walk.Trace.Path.Should().Equal("Node:localAuthentication");
    }

    [Theory]
    [InlineData("google", "socialAuthentication")]
    [InlineData("localAuthentication", "localAuthentication")]
    public async Task The_user_chooses_among_providers(string answer, string outcome)
    {
        var realm = new RealmServices { IdentityProviders = [new("google"), new("github")] };
        var walk = OneNode.Of("SelectIdPNode", """{"filteredProviders": ["google"]}""", realm);
        (await walk.Asks())[0]
            .Should()
            .BeOfType<SelectIdPCallback>()
            .Which.Providers.As<StateList>()
            .Should()
            .HaveCount(2);

        await walk.End(CallbackAnswer.Of(answer));

        walk.Trace.Path.Last().Should().Be("Node:" + outcome);
    }

    [Fact]
    public async Task Consent_is_kept_per_mapping()
    {
        var realm = new RealmServices
        {
            Consents = [new ConsentRequest("managedUser_crm", "CRM", "", "Actual Profile", ["Email"])],
        };
        var walk = OneNode.Of("ConsentNode", realm: realm);
        await walk.Asks();

        await walk.End(CallbackAnswer.Of(true));

        walk.Run.State.Shared["consentedMappings"].As<StateList>().Should().ContainSingle();
    }
}
