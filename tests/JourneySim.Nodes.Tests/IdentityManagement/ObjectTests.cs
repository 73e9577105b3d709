using JourneySim.Engine.Running;
using JourneySim.Engine.State;
using JourneySim.Testing.Journeys;

namespace JourneySim.Nodes.Tests.IdentityManagement;

public sealed class ObjectTests
{
    private const string Id = "8d3b2c1a-0000-4000-8000-000000000001";

    [Fact]
    public async Task A_user_is_identified_by_his_mail()
    {
        var walk = WithUser(Deciding("IdentifyExistingUserNode"));
        Collect(walk, ("mail", "demo@example.com"));

        await walk.End();

        walk.Trace.Path.Should().Equal("Node:true");
        walk.Run.State.Shared.Should().Contain("username", "demo").And.Contain("_id", Id);
    }

    [Fact]
    public async Task Nobody_is_identified_by_an_unknown_mail()
    {
        var walk = WithUser(Deciding("IdentifyExistingUserNode"));
        Collect(walk, ("mail", "other@example.com"));

        await walk.End();

        walk.Trace.Path.Should().Equal("Node:false");
        walk.Run.State.Shared.Should().NotContainKey("username");
    }

    [Fact]
    public async Task What_was_collected_becomes_a_new_user()
    {
        var walk = Creating();
        Collect(walk, ("userName", "new"), ("givenName", "N"), ("sn", "Ew"), ("mail", "n@example.com"));

        await walk.End();

        walk.Trace.Path.Should().Equal("Node:CREATED");
        walk.Identities.FindByName("managed/alpha_user", "new").Should().Contain("sn", "Ew");
    }

    [Fact]
    public async Task A_user_without_a_required_field_is_not_created()
    {
        var walk = Creating();
        Collect(walk, ("userName", "new"));

        (await walk.End()).Should().BeOfType<JourneyResult.Failure>();

        walk.Trace.Path.Should().Equal("Node:FAILURE");
        walk.Identities.FindByName("managed/alpha_user", "new").Should().BeNull();
    }

    [Fact]
    public async Task What_was_collected_is_patched_into_the_user_but_for_ignored_fields()
    {
        var walk = WithUser(
            new Walk(
                new JourneyDraft("J").Node(
                    "Node",
                    "PatchObjectNode",
                    """{"ignoredFields": ["userName"]}""",
                    ("PATCHED", "Success"),
                    ("FAILURE", "Failure")
                )
            )
        );
        Collect(walk, ("userName", "demo"), ("sn", "Changed"));

        await walk.End();

        walk.Trace.Path.Should().Equal("Node:PATCHED");
        walk.Identities.FindByName("managed/alpha_user", "demo").Should().Contain("sn", "Changed");
    }

    [Theory]
    [InlineData("AttributePresentDecisionNode", "{}", "true")]
    [InlineData("AttributePresentDecisionNode", """{"presentAttribute": "telephoneNumber"}""", "false")]
    [InlineData(
        "AttributeValueDecisionNode",
        """{"comparisonAttribute": "mail", "comparisonValue": "demo@example.com"}""",
        "true"
    )]
    [InlineData("AttributeValueDecisionNode", """{"comparisonAttribute": "mail", "comparisonValue": "x"}""", "false")]
    [InlineData("QueryFilterDecisionNode", """{"queryFilter": "sn sw \"De\""}""", "true")]
    [InlineData("QueryFilterDecisionNode", """{"queryFilter": "sn sw \"x\""}""", "false")]
    [InlineData("LoginCountDecisionNode", """{"amount": 1}""", "false")]
    [InlineData("AccountActiveDecisionNode", "{}", "true")]
    public async Task Decisions_about_the_user(string type, string settings, string outcome)
    {
        var walk = WithUser(Deciding(type, settings));
        walk.Run.State.Shared["username"] = "demo";

        await walk.End();

        walk.Trace.Path.Should().Equal("Node:" + outcome);
    }

    [Fact]
    public async Task A_decision_about_nobody_fails_the_login()
    {
        (await WithUser(Deciding("AttributePresentDecisionNode")).End())
            .Should()
            .BeOfType<JourneyResult.LoginFailure>()
            .Which.Cause.Text.Should()
            .Be("userName not present in state");
    }

    [Fact]
    public async Task Logins_are_counted()
    {
        var walk = WithUser(
            new Walk(
                new JourneyDraft("J")
                    .Node("Count", "IncrementLoginCountNode", "{}", ("outcome", "First?"))
                    .Node(
                        "First?",
                        "LoginCountDecisionNode",
                        """{"amount": 1}""",
                        ("true", "Success"),
                        ("false", "Failure")
                    )
            )
        );
        walk.Run.State.Shared["username"] = "demo";

        (await walk.End()).Should().BeOfType<JourneyResult.Success>();
    }

    [Fact]
    public async Task A_locked_account_keeps_its_password_but_gets_no_session()
    {
        var walk = WithUser(
            new Walk(new JourneyDraft("J").Node("Lock", "AccountLockoutNode", "{}", ("outcome", "Success")))
        );
        walk.Run.State.Shared["username"] = "demo";

        (await walk.End()).Should().Be(new JourneyResult.Failure("User Locked Out.", null));
        walk.Identities.PasswordIs("managed/alpha_user/" + Id, "Secret1!").Should().BeTrue();
    }

    private static Walk Creating() =>
        new(
            new JourneyDraft("J").Node("Node", "CreateObjectNode", "{}", ("CREATED", "Success"), ("FAILURE", "Failure"))
        );

    private static Walk Deciding(string type, string settings = "{}") =>
        new(new JourneyDraft("J").Node("Node", type, settings, ("true", "Success"), ("false", "Failure")));

    private static void Collect(Walk walk, params (string Name, string Value)[] attributes) =>
        walk.Run.State.Shared["objectAttributes"] = new StateMap(
            attributes.Select(a => KeyValuePair.Create(a.Name, (object?)a.Value))
        );

    private static Walk WithUser(Walk walk)
    {
        walk.Identities.Seed(
            "alpha_user",
            new StateMap
            {
                ["_id"] = Id,
                ["userName"] = "demo",
                ["givenName"] = "D",
                ["sn"] = "Demo",
                ["mail"] = "demo@example.com",
                ["password"] = "Secret1!",
                ["accountStatus"] = "active",
            }
        );
        return walk;
    }
}
