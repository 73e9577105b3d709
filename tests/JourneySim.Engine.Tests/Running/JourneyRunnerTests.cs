using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Running;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Tracing;
using JourneySim.Testing.Journeys;

namespace JourneySim.Engine.Tests.Running;

public sealed class JourneyRunnerTests
{
    [Fact]
    public async Task A_journey_starts_with_realm_level_and_duration_in_its_state()
    {
        var walk = new Walk(Message());
        walk.Run.State.Shared.Should().Contain("realm", "/alpha").And.Contain("authLevel", 0);
        walk.Run.State.Transient.Should().Contain("maxAuthenticationSessionDuration", 20);

        await walk.Asks();

        walk.Run.State.Transient.Should().BeEmpty();
        walk.Run.State.Shared.Should().NotContainKey("maxAuthenticationSessionDuration");
    }

    [Fact]
    public async Task Every_step_is_in_the_trace()
    {
        var walk = new Walk(Message());

        await walk.Asks();
        await walk.End(CallbackAnswer.Unchanged, CallbackAnswer.Of(0));

        walk.Trace.Events.Select(e => e.GetType().Name)
            .Should()
            .Equal(
                nameof(TraceEvent.JourneyStarted),
                nameof(TraceEvent.NodeEntered),
                nameof(TraceEvent.NodeLeft),
                nameof(TraceEvent.Asked),
                nameof(TraceEvent.NodeEntered),
                nameof(TraceEvent.NodeLeft),
                nameof(TraceEvent.JourneyEnded)
            );
    }

    [Theory]
    [InlineData(true, "Cannot be converted into a JSON representation.")]
    [InlineData(false, "http-auth-failed")]
    public async Task A_question_that_has_no_JSON_form_ends_the_login(bool certificate, string text)
    {
        Callback silent = certificate ? new X509CertificateCallback("p") : new HttpCallback("a", "b", "c", 401);
        var walk = new Walk(
            new JourneyDraft("J").Node(
                "Ask",
                "ScriptedDecisionNode",
                """{"script": "Legacy", "outcomes": ["ok"]}""",
                ("ok", "Success")
            ),
            _ => new ScriptResult.Completed(
                new ScriptAction.Send([silent]),
                false,
                new ScriptValue.Absent(),
                new ScriptValue.Absent()
            )
        );

        (await walk.End()).Should().BeOfType<JourneyResult.LoginFailure>().Which.Cause.Text.Should().EndWith(text);
    }

    [Fact]
    public async Task An_outcome_that_leads_nowhere_fails_the_login()
    {
        var walk = new Walk(new JourneyDraft("J").Node("Message", "MessageNode", "{}", ("true", "Success")));
        await walk.Asks();

        var failure = (await walk.End(CallbackAnswer.Unchanged, CallbackAnswer.Of(1)))
            .Should()
            .BeOfType<JourneyResult.LoginFailure>()
            .Subject;

        failure.Cause.Text.Should().Be("Outcome \"false\" of node \"Message\" leads nowhere.");
        failure.Cause.Hint.Should().Be("Connected outcomes: \"true\".");
    }

    [Fact]
    public async Task A_loop_without_a_question_is_stopped_by_name()
    {
        var walk = new Walk(
            new JourneyDraft("J").Node(
                "Again",
                "ScriptedDecisionNode",
                """{"script": "Legacy", "outcomes": ["again"]}""",
                ("again", "Again")
            ),
            _ => ScriptsThat.SetOutcome("again")
        );

        (await walk.End())
            .Should()
            .Be(new JourneyResult.Stopped("1000 node visits without a question to the user", "Again"));
    }

    [Fact]
    public async Task A_user_who_takes_too_long_is_timed_out()
    {
        var walk = new Walk(Message());
        await walk.Asks();

        walk.Wait(TimeSpan.FromMinutes(21));

        (await walk.End(CallbackAnswer.Unchanged, CallbackAnswer.Of(0))).Should().BeOfType<JourneyResult.TimedOut>();
    }

    [Fact]
    public async Task Too_few_answers_are_refused_and_the_run_stays_where_it_was()
    {
        var walk = new Walk(Message());
        await walk.Asks();

        await walk.Awaiting(w => w.Go(CallbackAnswer.Unchanged))
            .Should()
            .ThrowAsync<CallbackAnswerException>()
            .WithMessage("Incorrect number of callbacks found in JSON response");

        (await walk.End(CallbackAnswer.Unchanged, CallbackAnswer.Of(0))).Should().BeOfType<JourneyResult.Success>();
    }

    [Fact]
    public async Task A_node_type_that_is_not_known_is_named_with_the_nearest()
    {
        var walk = new Walk(new JourneyDraft("J").Node("Message", "MesageNode", "{}", ("true", "Success")));

        await walk.Awaiting(w => w.Go())
            .Should()
            .ThrowAsync<NotSimulatedException>()
            .WithMessage(
                "Node type MesageNode (node \"Message\") is not simulated. Did you mean MessageNode?*standIns:*"
            );
    }

    [Fact]
    public async Task A_suspended_journey_goes_on_when_its_link_is_opened()
    {
        var walk = new Walk(Suspending(), Suspend);

        var suspended = (await walk.Go()).Should().BeOfType<JourneyStep.Suspended>().Subject;
        ((SuspendedTextOutputCallback)suspended.Message).Message.Should().Be("Open " + suspended.Link);
        suspended.Link.Query.Should().Contain("suspendedId=" + suspended.SuspendedId);

        (await walk.End()).Should().BeOfType<JourneyResult.Success>();
    }

    [Fact]
    public async Task A_link_dies_with_its_own_time()
    {
        var walk = new Walk(Suspending(), Suspend);
        await walk.Go();

        walk.Wait(TimeSpan.FromMinutes(6));

        (await walk.End()).Should().BeOfType<JourneyResult.TimedOut>();
    }

    [Fact]
    public async Task A_run_that_is_over_does_not_go_on()
    {
        var walk = new Walk(new JourneyDraft("J"));
        await walk.End();

        await walk.Awaiting(w => w.Go()).Should().ThrowAsync<InvalidOperationException>();
    }

    private static ScriptResult Suspend(ScriptRequest request) =>
        request.ResumedFromSuspend
            ? ScriptsThat.SetOutcome("ok")
            : ScriptsThat.Build(
                new ScriptAction.Suspend(
                    link => new SuspendedTextOutputCallback(0, "Open " + link),
                    TimeSpan.FromMinutes(5)
                )
            );

    private static JourneyDraft Suspending() =>
        new JourneyDraft("J").Node(
            "Wait",
            "ScriptedDecisionNode",
            """{"script": "Legacy", "outcomes": ["ok"]}""",
            ("ok", "Success")
        );

    private static JourneyDraft Message() =>
        new JourneyDraft("J").Node("Message", "MessageNode", "{}", ("true", "Success"), ("false", "Failure"));
}
