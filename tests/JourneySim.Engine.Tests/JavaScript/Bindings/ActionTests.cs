using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.Tests.JavaScript.Bindings;

public sealed class ActionTests
{
    private readonly ScriptBench bench = ScriptBench.NextGeneration;

    [Fact]
    public void The_last_goTo_counts_and_carries_what_was_set()
    {
        var action = bench
            .Complete(
                """
                action.goTo("first").withErrorMessage("e").withLockoutMessage("l").withHeader("h").withDescription("d").withStage("s")
                    .putSessionProperty("k", "v").removeSessionProperty("gone").withIdentifiedUser("alice").withMaxSessionTime(5).withMaxIdleTime("6");
                action.goTo("second");
                """
            )
            .Action;
        action.Should().BeOfType<ScriptAction.GoTo>().Which.Outcome.Should().Be("second");
        var effects = action!.Effects;
        effects.ErrorMessage.Should().Be("e");
        effects.Header.Should().Be("h");
        effects.Identity.Should().Be(new IdentifiedIdentity("alice", "user"));
        effects.MaxSessionTime.Should().Be(TimeSpan.FromMinutes(5));
        effects.MaxIdleTime.Should().Be(TimeSpan.FromMinutes(6));
        effects.SessionProperties.Select(p => $"{p.Key}={p.Value ?? "removed"}").Should().Equal("k=v", "gone=removed");
    }

    [Fact]
    public void Callbacks_beat_goTo_and_suspension_beats_both_and_loses_the_rest()
    {
        bench
            .Complete("action.goTo('x').withHeader('h'); callbacksBuilder.nameCallback('Name');")
            .Action.Should()
            .BeOfType<ScriptAction.Send>()
            .Which.Effects.Header.Should()
            .Be("h");
        var suspended = bench
            .Complete(
                "callbacksBuilder.nameCallback('Name'); action.goTo('x').withHeader('h').suspend('It''s at {0}');".Replace(
                    "''",
                    "\\'\\'"
                )
            )
            .Action.Should()
            .BeOfType<ScriptAction.Suspend>()
            .Subject;
        suspended.Effects.Header.Should().BeNull();
        suspended
            .Message(new Uri("https://am.test/resume?x=1"))
            .Should()
            .BeOfType<SuspendedTextOutputCallback>()
            .Which.Message.Should()
            .Be("It's at https://am.test/resume?x=1");
    }

    [Fact]
    public void The_function_of_a_suspension_gets_the_address()
    {
        var suspended = (ScriptAction.Suspend)
            bench
                .Complete("action.suspend('wait', function (uri) { nodeState.putShared('at', String(uri)); }, 3);")
                .Action!;
        suspended.Maximum.Should().Be(TimeSpan.FromMinutes(3));
        suspended.Message(new Uri("https://am.test/resume"));
        bench.Shared["at"].Should().Be("https://am.test/resume");
    }

    [Fact]
    public void An_error_in_the_function_of_a_suspension_ends_the_login()
    {
        var suspended = (ScriptAction.Suspend)
            bench.Complete("action.suspend('wait', function (uri) { broken(); });").Action!;

        var suspend = () => suspended.Message(new Uri("https://am.test/resume"));

        suspend
            .Should()
            .Throw<SuspensionFailedException>()
            .WithMessage("Failed to execute additional logic")
            .WithInnerException<Exception>()
            .WithMessage("*\"broken\" is not defined.*");
    }

    [Fact]
    public void An_object_with_the_method_of_the_interface_serves_as_the_function_of_a_suspension()
    {
        var suspended = (ScriptAction.Suspend)
            bench
                .Complete(
                    "action.suspend('wait', { execute: function (uri) { nodeState.putShared('at', String(uri)); } });"
                )
                .Action!;
        suspended.Message(new Uri("https://am.test/resume"));
        bench.Shared["at"].Should().Be("https://am.test/resume");
    }

    [Theory]
    [InlineData("action.removeSessionProperty('a').putSessionProperty('a', '1')", "a=-")]
    [InlineData("action.putSessionProperty('a', '1').removeSessionProperty('a')", "a=-")]
    [InlineData("action.putSessionProperty('a', '1').putSessionProperty('a', '2')", "a=2")]
    public void A_removed_session_property_stays_removed(string calls, string expected) =>
        string.Join(
                ",",
                bench
                    .Complete(calls + "; action.goTo('ok');")
                    .Action!.Effects.SessionProperties.Select(p => $"{p.Key}={p.Value ?? "-"}")
            )
            .Should()
            .Be(expected);

    [Fact]
    public void The_last_text_of_a_setting_stands_and_an_empty_one_counts_as_none()
    {
        var effects = bench
            .Complete(
                "action.withHeader('h').withHeader('').withStage('s').withIdentifiedUser('ada').withIdentifiedUser(' ').goTo('ok');"
            )
            .Action!.Effects;

        (effects.Header, effects.Stage, effects.Identity).Should().Be((null, "s", null));
    }

    [Fact]
    public void A_suspension_keeps_the_longest_wait_it_was_given()
    {
        ((ScriptAction.Suspend)bench.Complete("action.suspend('a', function (u) {}, 7).suspend('b');").Action!)
            .Maximum.Should()
            .Be(TimeSpan.FromMinutes(7));
    }

    [Fact]
    public void Without_outcome_everything_set_on_the_action_is_lost()
    {
        var done = bench.Complete("action.withErrorMessage('lost'); outcome = 'ok';");
        done.Action.Should().BeNull();
        done.Outcome.Should().Be(new ScriptValue.Text("ok"));
    }

    [Fact]
    public void A_text_built_at_top_level_is_a_rope_to_AM()
    {
        bench.Complete("var x = 'o'; outcome = x + 'k';").Outcome.Should().Be(new ScriptValue.Rope("ok"));
    }

    [Fact]
    public void A_property_of_AM_is_refused_after_the_script()
    {
        bench
            .Run("try { action.putSessionProperty('UserId', 'x').goTo('ok'); } catch (e) { action.goTo('caught'); }")
            .Should()
            .Be(
                new ScriptResult.Threw(
                    "java.lang.IllegalArgumentException",
                    "Cannot set system session property UserId"
                )
            );
    }

    [Theory]
    [InlineData("action.withMaxSessionTime(0)", "InternalError: maximumSessionTime must be greater than 0")]
    [InlineData("action.withMaxIdleTime(-1)", "InternalError: maximumIdleTime must be greater than 0")]
    [InlineData(
        "action.suspend('x', function () {}, 0)",
        "InternalError: maximumSuspendDuration must be greater than 0"
    )]
    [InlineData(
        "action.withMaxSessionTime('x')",
        "InternalError: Cannot convert x to java.lang.Integer (Probe Script#1)"
    )]
    [InlineData(
        "action.withMaxSessionTime(null)",
        "InternalError: Can't find method org.forgerock.openam.auth.nodes.script.ActionWrapper.withMaxSessionTime(null). (Probe Script#1)"
    )]
    [InlineData(
        "action.build()",
        "TypeError: Cannot find function build in object org.forgerock.openam.auth.nodes.script.ActionWrapper@0."
    )]
    public void Wrong_calls_say_what_AM_says(string call, string text) => bench.Error(call).Should().Be(text);

    [Fact]
    public void An_overwritten_action_is_ignored()
    {
        var done = bench.Complete("callbacksBuilder.nameCallback('n'); action = 'mine'; outcome = 'ok';");
        done.ActionIgnored.Should().BeTrue();
        done.Action.Should().BeNull();
    }
}
