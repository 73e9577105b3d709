using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Running;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;
using JourneySim.Testing.Journeys;

namespace JourneySim.Nodes.Tests.Utilities;

public sealed class InnerTreeEvaluatorNodeTests
{
    [Theory]
    [InlineData(0, "Inner:true")]
    [InlineData(1, "Inner:false")]
    public async Task The_inner_end_is_the_outcome(int button, string last)
    {
        var walk = new Walk(Outer(), Asking());
        await walk.Asks();
        walk.Run.CurrentJourney.Should().Be("Other");

        await walk.End(CallbackAnswer.Unchanged, CallbackAnswer.Of(button));

        walk.Trace.Path.Last().Should().Be(last);
    }

    [Fact]
    public async Task Shared_state_goes_in_and_comes_back()
    {
        var walk = new Walk(Outer(), Asking("""{"stateField": "pressed"}"""));
        walk.Run.State.Shared["color"] = "red";
        await walk.Asks();
        walk.Run.State.Shared.Should().Contain("color", "red");

        await walk.End(CallbackAnswer.Unchanged, CallbackAnswer.Of(0));

        walk.Run.State.Shared.Should().Contain("pressed", 0);
    }

    [Theory]
    [InlineData("[\"*\"]", false)]
    [InlineData("[\"pin\"]", true)]
    public async Task Transient_values_go_in_only_when_an_inner_node_names_them(string inputs, bool seen)
    {
        var found = new List<bool>();
        var walk = new Walk(
            Outer(),
            r =>
            {
                found.Add(new NodeState(r.State, r.Inputs).IsDefined("pin"));
                return ScriptsThat.SetOutcome("ok");
            },
            new JourneyDraft("Other").Node(
                "Script",
                "ScriptedDecisionNode",
                $$"""{"script": "NextGeneration", "outcomes": ["ok"], "inputs": {{inputs}}}""",
                ("ok", "Success")
            )
        );
        walk.Run.State.Transient["pin"] = "7";

        await walk.End();

        found.Should().Equal(seen);
    }

    [Fact]
    public async Task Inner_transient_values_do_not_come_back_but_session_properties_do()
    {
        var walk = new Walk(
            Outer(),
            r =>
            {
                r.State.Transient["pin"] = "7";
                return ScriptsThat.Build(
                    new ScriptAction.GoTo("ok")
                    {
                        Effects = new ActionEffects
                        {
                            SessionProperties = [KeyValuePair.Create<string, string?>("color", "red")],
                        },
                    }
                );
            },
            new JourneyDraft("Other").Node("Script", "ScriptedDecisionNode", Script, ("ok", "Success"))
        );

        await walk.End();

        walk.Run.State.Transient.Should().NotContainKey("pin");
        walk.Run.SessionProperties.Should().Contain("color", "red");
    }

    [Fact]
    public async Task A_failing_inner_node_ends_the_whole_journey()
    {
        var result = await new Walk(Outer(), _ => ScriptsThat.SetOutcome("nowhere"), Failing()).End();

        result
            .Should()
            .BeOfType<JourneyResult.LoginFailure>()
            .Which.Should()
            .Match<JourneyResult.LoginFailure>(f => f.Journey == "Other" && f.NodeId == "Script");
    }

    [Fact]
    public async Task A_failing_inner_node_leaves_by_error_when_the_evaluator_shows_that()
    {
        var walk = new Walk(
            new JourneyDraft("Outer").Node(
                "Inner",
                "InnerTreeEvaluatorNode",
                """{"tree": "Other", "displayErrorOutcome": true}""",
                ("error", "Failure")
            ),
            _ => ScriptsThat.SetOutcome("nowhere"),
            Failing()
        );

        (await walk.End()).Should().Be(new JourneyResult.Failure("Invalid outcome from script, 'nowhere'", null));
        StateJson
            .Write(walk.Run.State.Shared["errorNode"])
            .Should()
            .Be("""{"id":"Script","displayName":"Script","type":"ScriptedDecisionNode"}""");
    }

    [Fact]
    public async Task A_journey_that_does_not_exist_is_named()
    {
        var failure = (await new Walk(Outer()).End()).Should().BeOfType<JourneyResult.LoginFailure>().Subject;

        failure.Cause.Text.Should().Be("Configured tree does not exist: Other");
    }

    [Fact]
    public async Task A_journey_that_enters_itself_is_refused()
    {
        var walk = new Walk(
            Outer(),
            new JourneyDraft("Other").Node(
                "Again",
                "InnerTreeEvaluatorNode",
                """{"tree": "Other"}""",
                ("true", "Success")
            )
        );

        (await walk.End())
            .Should()
            .BeOfType<JourneyResult.LoginFailure>()
            .Which.Cause.Text.Should()
            .Be("Tree would result in recursive loop: Other");
    }

    private const string Script = """{"script": "NextGeneration", "outcomes": ["ok"]}""";

    private static JourneyDraft Failing() =>
        new JourneyDraft("Other").Node("Script", "ScriptedDecisionNode", Script, ("ok", "Success"));

    private static JourneyDraft Asking(string settings = "{}") =>
        new JourneyDraft("Other").Node("Ask", "MessageNode", settings, ("true", "Success"), ("false", "Failure"));

    private static JourneyDraft Outer() =>
        new JourneyDraft("Outer").Node(
            "Inner",
            "InnerTreeEvaluatorNode",
            """{"tree": "Other"}""",
            ("true", "Success"),
            ("false", "Failure")
        );
}
