using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Running;
using JourneySim.Engine.State;
using JourneySim.Testing.Journeys;

namespace JourneySim.Nodes.Tests.BasicAuthentication;

public sealed class LoginTests
{
    [Theory]
    [InlineData("demo", "Secret1!", "Check:true")]
    [InlineData("demo", "secret1!", "Check:false")]
    [InlineData("nobody", "Secret1!", "Check:false")]
    public async Task The_data_store_decision_tells_right_from_wrong(string user, string password, string last)
    {
        var walk = WithUser(new Walk(Login()));

        await walk.Asks();
        await walk.Asks(CallbackAnswer.Of(user));
        await walk.End(CallbackAnswer.Of(password));

        walk.Trace.Path.Last().Should().Be(last);
    }

    [Fact]
    public async Task The_session_belongs_to_the_user()
    {
        var walk = WithUser(new Walk(Login()));

        await walk.Asks();
        await walk.Asks(CallbackAnswer.Of("demo"));
        var success = (await walk.End(CallbackAnswer.Of("Secret1!"))).Should().BeOfType<JourneyResult.Success>();

        success.Subject.Session!.Properties.Should().Contain("UserToken", "demo");
    }

    [Fact]
    public async Task An_inactive_user_gets_past_the_password_but_not_past_success()
    {
        var walk = WithUser(new Walk(Login()), "inactive");

        await walk.Asks();
        await walk.Asks(CallbackAnswer.Of("demo"));

        (await walk.End(CallbackAnswer.Of("Secret1!")))
            .Should()
            .Be(new JourneyResult.Failure("User Locked Out.", null));
        walk.Trace.Path.Last().Should().Be("Check:true");
    }

    [Fact]
    public async Task An_empty_name_is_asked_for_again()
    {
        var walk = new Walk(Login());

        await walk.Asks();

        (await walk.Asks(CallbackAnswer.Of(""))).Should().ContainSingle().Which.Should().BeOfType<NameCallback>();
    }

    [Fact]
    public async Task A_password_survives_a_question_only_when_a_later_node_asks_for_it()
    {
        var walk = WithUser(
            new Walk(
                new JourneyDraft("Login")
                    .Node("Name", "UsernameCollectorNode", "{}", ("outcome", "Password"))
                    .Node("Password", "PasswordCollectorNode", "{}", ("outcome", "Message"))
                    .Node("Message", "MessageNode", "{}", ("true", "Check"), ("false", "Failure"))
                    .Node("Check", "DataStoreDecisionNode", "{}", ("true", "Message 2"), ("false", "Failure"))
                    .Node("Message 2", "MessageNode", "{}", ("true", "Success"), ("false", "Failure"))
            )
        );
        await walk.Asks();
        await walk.Asks(CallbackAnswer.Of("demo"));

        await walk.Asks(CallbackAnswer.Of("Secret1!"));
        walk.Run.State.Transient.Should().BeEmpty();
        walk.Run.State.Secure.Should().Contain("password", "Secret1!");

        await walk.Asks(CallbackAnswer.Unchanged, CallbackAnswer.Of(0));
        walk.Trace.Path.Last().Should().Be("Check:true");
        walk.Run.State.Secure.Should().BeEmpty();
    }

    [Fact]
    public async Task A_page_shows_both_questions_and_leaves_by_its_last_node()
    {
        var walk = WithUser(
            new Walk(
                new JourneyDraft("Login")
                    .Node("Page", "PageNode", """{"pageHeader": {"en": "Sign in"}}""", ("outcome", "Check"))
                    .Child("Name", "ValidatedUsernameNode")
                    .Child("Password", "ValidatedPasswordNode")
                    .Node("Check", "DataStoreDecisionNode", "{}", ("true", "Success"), ("false", "Failure"))
            )
        );

        var page = (await walk.Go()).Should().BeOfType<JourneyStep.Asks>().Subject;
        page.Callbacks.Select(c => c.Type).Should().Equal("NameCallback", "PasswordCallback");
        page.Header.Should().Be("Sign in");
        page.Ids.Should().Equal(0, 1);
        walk.Run.State.Shared.Should().ContainKey("pageNodeCallbacks");

        await walk.End(CallbackAnswer.Of("demo"), CallbackAnswer.Of("Secret1!"));
        walk.Trace.Path.Should().Equal("Page:outcome", "Check:true");
        walk.Run.State.Shared.Should().NotContainKey("pageNodeCallbacks");
    }

    [Fact]
    public async Task A_page_with_one_answer_missing_is_shown_again_with_the_other_answer()
    {
        var walk = new Walk(
            new JourneyDraft("Login")
                .Node("Page", "PageNode", "{}", ("outcome", "Success"))
                .Child("Name", "UsernameCollectorNode")
                .Child("Password", "PasswordCollectorNode")
        );
        await walk.Asks();

        var again = await walk.Asks(CallbackAnswer.Of("demo"), CallbackAnswer.Of(""));

        again.OfType<NameCallback>().Single().Name.Should().Be("demo");
        ((JourneyStep.Asks)walk.Run.LastStep!).Ids.Should().Equal(2, 3);
        (await walk.End(CallbackAnswer.Unchanged, CallbackAnswer.Of("x"))).Should().BeOfType<JourneyResult.Success>();
    }

    private static Walk WithUser(Walk walk, string status = "active")
    {
        walk.Identities.Seed(
            "alpha_user",
            new StateMap
            {
                ["_id"] = "8d3b2c1a-0000-4000-8000-000000000001",
                ["userName"] = "demo",
                ["password"] = "Secret1!",
                ["accountStatus"] = status,
            }
        );
        return walk;
    }

    private static JourneyDraft Login() =>
        new JourneyDraft("Login")
            .Node("Name", "UsernameCollectorNode", "{}", ("outcome", "Password"))
            .Node("Password", "PasswordCollectorNode", "{}", ("outcome", "Check"))
            .Node("Check", "DataStoreDecisionNode", "{}", ("true", "Success"), ("false", "Failure"));
}
