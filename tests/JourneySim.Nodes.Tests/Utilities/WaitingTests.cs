using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Requests;
using JourneySim.Engine.Running;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Testing.Journeys;

namespace JourneySim.Nodes.Tests.Utilities;

public sealed class WaitingTests
{
    [Fact]
    public async Task Polling_too_early_waits_on_and_later_is_done()
    {
        var walk = new Walk(Polling("""{"secondsToWait": 3}"""));

        var first = (await walk.Asks()).OfType<PollingWaitCallback>().Single();
        first.WaitTime.Should().Be("3000");
        first.Message.Should().Be("Waiting for response...");
        await walk.Asks(CallbackAnswer.Unchanged);
        walk.Wait(TimeSpan.FromSeconds(4));
        await walk.End(CallbackAnswer.Unchanged);

        walk.Trace.Path.Should().Equal("Wait:DONE");
        walk.Run.State.Shared.Keys.Should().NotContain(k => k.StartsWith("Wait."));
    }

    [Fact]
    public async Task A_client_that_polls_too_often_is_spam()
    {
        var walk = new Walk(Polling("""{"spamDetectionEnabled": true, "spamDetectionTolerance": 1}"""));

        await walk.Asks();
        await walk.Asks(CallbackAnswer.Unchanged);
        await walk.End(CallbackAnswer.Unchanged);

        walk.Trace.Path.Should().Equal("Wait:SPAM");
    }

    [Fact]
    public async Task The_exit_button_counts_only_when_it_was_pressed()
    {
        var walk = new Walk(Polling("""{"exitable": true}"""));

        var buttons = (await walk.Asks()).OfType<ConfirmationCallback>().Single();
        buttons.Options.Should().Equal("Cancel");
        await walk.Asks(CallbackAnswer.Unchanged, CallbackAnswer.Unchanged);
        await walk.End(CallbackAnswer.Unchanged, CallbackAnswer.Of(0));

        walk.Trace.Path.Should().Equal("Wait:EXITED");
    }

    [Fact]
    public async Task Three_retries_and_the_fourth_visit_is_rejected()
    {
        var walk = new Walk(
            new JourneyDraft("J").Node(
                "Retry",
                "RetryLimitDecisionNode",
                """{"incrementUserAttributeOnFailure": false}""",
                ("Retry", "Retry"),
                ("Reject", "Failure")
            )
        );

        await walk.End();

        walk.Trace.Path.Should().Equal("Retry:Retry", "Retry:Retry", "Retry:Retry", "Retry:Reject");
        walk.Run.State.Shared.Should().Contain("Retry.retryCount", 3);
    }

    [Theory]
    [InlineData("Success", false)]
    [InlineData("Failure", true)]
    public async Task The_count_stays_with_the_user_until_a_journey_ends_in_success(string end, bool stays)
    {
        var walk = new Walk(
            new JourneyDraft("J").Node("Retry", "RetryLimitDecisionNode", "{}", ("Retry", end), ("Reject", "Failure"))
        )
            .WithDemo()
            .AsDemo();

        await walk.End();

        var kept = walk.Identities.FindByName("managed/alpha_user", "demo")!["retryLimitNodeCount"];
        kept.Should().BeOfType<StateList>().Which.Should().Equal(stays ? ["Retry=1"] : Array.Empty<object?>());
    }

    [Fact]
    public async Task A_mail_carries_the_link_and_the_link_resumes()
    {
        var walk = new Walk(new JourneyDraft("J").Node("Mail", "EmailSuspendNode", "{}", ("outcome", "Success"))).From(
            new JourneyRequest { ServerUrl = "https://tenant.example.com" }
        );
        walk.Run.State.Shared["objectAttributes"] = new StateMap { ["mail"] = "demo@example.com" };

        var suspended = (await walk.Go()).Should().BeOfType<JourneyStep.Suspended>().Subject;
        var mail = walk.Trace.Events.OfType<TraceEvent.EmailSent>().Single();
        (mail.Template, mail.Recipient).Should().Be(("registration", "demo@example.com"));
        mail.Data.Should().Contain(suspended.Link.ToString());

        (await walk.End()).Should().BeOfType<JourneyResult.Success>();
    }

    [Fact]
    public async Task Nobody_to_mail_waits_all_the_same()
    {
        var walk = new Walk(new JourneyDraft("J").Node("Mail", "EmailSuspendNode", "{}", ("outcome", "Success")));

        (await walk.Go()).Should().BeOfType<JourneyStep.Suspended>();
        walk.Trace.Events.OfType<TraceEvent.EmailSent>().Should().BeEmpty();
    }

    private static JourneyDraft Polling(string settings) =>
        new JourneyDraft("J").Node(
            "Wait",
            "PollingWaitNode",
            settings,
            ("DONE", "Success"),
            ("EXITED", "Failure"),
            ("SPAM", "Failure")
        );
}
