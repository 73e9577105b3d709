using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Running;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Testing.Journeys;

namespace JourneySim.Nodes.Tests.Utilities;

public sealed class ScriptedDecisionNodeTests
{
    [Fact]
    public async Task It_leaves_by_the_outcome_the_script_sets()
    {
        var walk = new Walk(Decision(), _ => ScriptsThat.SetOutcome("ok"));

        (await walk.End()).Should().BeOfType<JourneyResult.Success>();
        walk.Trace.Path.Should().Equal("Decide:ok");
    }

    [Fact]
    public async Task A_text_built_with_plus_is_an_outcome_too()
    {
        var walk = new Walk(Decision(), _ => Completed(new ScriptValue.Rope("ok")));

        (await walk.End()).Should().BeOfType<JourneyResult.Success>();
    }

    [Fact]
    public async Task An_outcome_that_is_no_string_fails_the_login()
    {
        var walk = new Walk(Decision(), _ => Completed(new ScriptValue.Other("java.lang.Boolean", "true")));

        (await Cause(walk)).Should().Be("Script must set 'outcome' to a string.");
    }

    [Fact]
    public async Task An_outcome_the_node_does_not_have_fails_the_login_after_state_was_written()
    {
        var walk = new Walk(
            Decision(),
            r =>
            {
                r.SharedStateCopy!["seen"] = true;
                return ScriptsThat.SetOutcome("OK");
            }
        );

        (await Cause(walk)).Should().Be("Invalid outcome from script, 'OK'");
        walk.Run.State.Shared.Should().Contain("seen", true);
    }

    [Fact]
    public async Task An_action_beats_the_outcome_and_its_outcome_is_checked_too()
    {
        var walk = new Walk(Decision(), _ => ScriptsThat.Build(new ScriptAction.GoTo("nowhere")));

        (await Cause(walk)).Should().Be("Invalid outcome from script, 'nowhere'");
    }

    [Fact]
    public async Task A_wrong_audit_detail_fails_the_login_even_with_a_good_outcome()
    {
        var walk = new Walk(
            Decision(),
            _ => new ScriptResult.Completed(
                null,
                false,
                new ScriptValue.Text("ok"),
                new ScriptValue.Rope("built with plus")
            )
        );

        (await Cause(walk)).Should().Be("Invalid auditEntryDetail type from script");
    }

    [Fact]
    public async Task A_declared_output_must_be_in_the_copies_of_state()
    {
        var walk = new Walk(
            Decision("""{"outputs": ["token"], "inputs": ["*"]}"""),
            r =>
            {
                new NodeState(r.State, r.Inputs).PutShared("token", "by nodeState");
                return ScriptsThat.SetOutcome("ok");
            }
        );

        (await Cause(walk)).Should().Be("Script did not provide all declared outputs");
    }

    [Fact]
    public async Task A_key_removed_from_the_copy_stays_and_a_value_put_past_it_is_overwritten()
    {
        var walk = new Walk(
            Decision(),
            r =>
            {
                r.SharedStateCopy!.Remove("kept");
                new NodeState(r.State, r.Inputs).PutShared("old", "new");
                return ScriptsThat.SetOutcome("ok");
            }
        );
        walk.Run.State.Shared["kept"] = 1;
        walk.Run.State.Shared["old"] = "old";

        await walk.End();

        walk.Run.State.Shared.Should().Contain("kept", 1).And.Contain("old", "old");
    }

    [Fact]
    public async Task A_next_generation_script_gets_no_copies()
    {
        var copies = new List<StateMap?>();
        var walk = new Walk(
            Decision("{}", "NextGeneration"),
            r =>
            {
                copies.AddRange([r.SharedStateCopy, r.TransientStateCopy]);
                return ScriptsThat.SetOutcome("ok");
            }
        );

        await walk.End();

        copies.Should().HaveCount(2).And.OnlyContain(copy => copy == null);
    }

    [Fact]
    public async Task A_script_that_asks_runs_again_with_the_answers()
    {
        var walk = new Walk(
            Decision(),
            r =>
                r.Callbacks.OfType<NameCallback>().FirstOrDefault() is { } name
                    ? ScriptsThat.SetOutcome(name.Name!)
                    : ScriptsThat.Build(
                        new ScriptAction.Send([new NameCallback("Outcome?")])
                        {
                            Effects = new ActionEffects { Stage = "S", Header = "H" },
                        }
                    )
        );

        var step = await walk.Go();
        step.Should()
            .BeOfType<JourneyStep.Asks>()
            .Which.Should()
            .Match<JourneyStep.Asks>(a => a.Stage == "S" && a.Header == "H");
        (await walk.End(CallbackAnswer.Of("ok"))).Should().BeOfType<JourneyResult.Success>();
    }

    [Fact]
    public async Task The_trace_tells_what_the_script_changed()
    {
        var walk = new Walk(
            Decision(),
            r =>
            {
                r.SharedStateCopy!["color"] = "red";
                r.TransientStateCopy!["pin"] = 7;
                return ScriptsThat.SetOutcome("ok");
            }
        );

        await walk.End();

        walk.Trace.Events.OfType<TraceEvent.NodeLeft>()
            .Single()
            .Changes.Should()
            .Equal(new StateChange("shared", "color", null, "\"red\""), new StateChange("transient", "pin", null, "7"));
    }

    [Fact]
    public async Task What_the_action_carries_reaches_the_session()
    {
        var walk = new Walk(
            Decision(),
            _ =>
                ScriptsThat.Build(
                    new ScriptAction.GoTo("ok")
                    {
                        Effects = new ActionEffects
                        {
                            SessionProperties = [KeyValuePair.Create<string, string?>("color", "red")],
                            MaxIdleTime = TimeSpan.FromMinutes(7),
                            Identity = new IdentifiedIdentity("demo", "user"),
                        },
                    }
                )
        );

        var success = (await walk.End()).Should().BeOfType<JourneyResult.Success>().Subject;
        success.Session!.Properties.Should().Contain("color", "red").And.Contain("UserToken", "demo");
        success.MaximumIdleTime.Should().Be(TimeSpan.FromMinutes(7));
    }

    [Fact]
    public async Task Its_error_message_is_what_the_client_reads_at_failure()
    {
        var walk = new Walk(
            Decision(),
            _ =>
                ScriptsThat.Build(
                    new ScriptAction.GoTo("other") { Effects = new ActionEffects { ErrorMessage = "Not today" } }
                )
        );

        (await walk.End()).Should().Be(new JourneyResult.Failure("Not today", null));
    }

    [Fact]
    public async Task A_script_that_does_not_exist_fails_the_login()
    {
        (await Cause(new Walk(Decision("{}", "Nobody")))).Should().Be("Script \"Nobody\" does not exist.");
    }

    private static ScriptResult Completed(ScriptValue outcome) =>
        new ScriptResult.Completed(null, true, outcome, new ScriptValue.Absent());

    private static async Task<string> Cause(Walk walk) =>
        (await walk.End()).Should().BeOfType<JourneyResult.LoginFailure>().Subject.Cause.Text;

    private static JourneyDraft Decision(string settings = "{}", string script = "Legacy") =>
        new JourneyDraft("Decision").Node(
            "Decide",
            "ScriptedDecisionNode",
            "{\"script\": \""
                + script
                + "\", \"outcomes\": [\"ok\", \"other\"]"
                + (settings == "{}" ? "}" : "," + settings[1..]),
            ("ok", "Success"),
            ("other", "Failure")
        );
}
