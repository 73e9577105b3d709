using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Tests.JavaScript.Bindings;

public sealed class LegacyTests
{
    private const string Import =
        "var fr = JavaImporter(org.forgerock.openam.auth.node.api, javax.security.auth.callback, com.sun.identity.authentication.callbacks);";

    private readonly ScriptBench bench = ScriptBench.Legacy;

    [Fact]
    public void NodeState_gives_JsonValues_or_null()
    {
        bench.Shared["text"] = "a";
        bench.Shared["nothing"] = null;
        bench
            .Ask(
                """
                var v = nodeState.get("text");
                return [v.asString(), String(v), nodeState.get("absent"), nodeState.get("nothing").isNull(), nodeState.isDefined("nothing")].join();
                """
            )
            .Should()
            .Be("a,\"a\",,true,true");
    }

    [Fact]
    public void State_maps_are_live_java_maps()
    {
        bench.Shared["realm"] = "/alpha";
        bench
            .Ask(
                """
                sharedState.put("n", 5);
                var keys = []; for (var k in sharedState) { keys.push(k); }
                return [String(sharedState), sharedState.get("absent"), sharedState.containsKey("n"), keys].join("|");
                """
            )
            .Should()
            .Be("{realm=/alpha, n=5.0}||true|realm,n");
        bench.Shared["n"].Should().Be(5.0);
    }

    [Fact]
    public void An_action_must_be_built()
    {
        var done = bench.Complete(
            Import + "action = fr.Action.goTo('ok').putSessionProperty('k', 'v').withErrorMessage('e').build();"
        );
        done.Action.Should().BeOfType<ScriptAction.GoTo>().Which.Outcome.Should().Be("ok");
        done.Action!.Effects.ErrorMessage.Should().Be("e");
        bench.Complete(Import + "action = fr.Action.goTo('ok');").ActionIgnored.Should().BeTrue();
    }

    [Fact]
    public void Callbacks_are_sent_and_come_back_as_java_objects()
    {
        var sent = bench
            .Complete(
                Import
                    + "action = fr.Action.send(new fr.NameCallback('User'), new fr.PasswordCallback('Pass', false)).build();"
            )
            .Action.Should()
            .BeOfType<ScriptAction.Send>()
            .Which.Callbacks;
        sent.Select(c => c.Type).Should().Equal("NameCallback", "PasswordCallback");
        ((NameCallback)sent[0]).SetName("ada");
        ((PasswordCallback)sent[1]).SetPassword("pw");
        new ScriptBench(ScriptGeneration.Legacy) { Callbacks = sent }
            .Ask(
                "return [callbacks.size(), callbacks.get(0).getName(), String(new java.lang.String(callbacks.get(1).getPassword())), callbacks.get(0).getPrompt()].join();"
            )
            .Should()
            .Be("2,ada,pw,User");
    }

    [Theory]
    [InlineData("fr.Action.goTo(null)", "JavaException: java.lang.NullPointerException")]
    [InlineData("fr.Action.send([])", "InternalError: Callbacks must not be empty")]
    [InlineData(
        "fr.Action.goTo('x').putSessionProperty('UserId', 'y')",
        "InternalError: Cannot set system session property UserId"
    )]
    [InlineData("new fr.NameCallback('')", "InternalError: null")]
    public void Java_refuses_at_once(string call, string text) => bench.Error(Import + call).Should().StartWith(text);

    [Fact]
    public void Changing_a_map_of_the_copy_stays_and_a_merge_writes_the_state()
    {
        bench.Shared["objectAttributes"] = new StateMap { ["a"] = "1" };
        bench.Ask("sharedState.get('objectAttributes').put('b', '2'); return '';");
        StateJson.Write(bench.Shared["objectAttributes"]).Should().Be("""{"a":"1","b":"2"}""");
    }

    [Fact]
    public void A_confirmation_prints_its_choice()
    {
        var asked = new ConfirmationCallback(0, ["yes", "no"], 1);
        asked.Select(1);
        new ScriptBench(ScriptGeneration.Legacy) { Callbacks = [asked] }
            .Ask(
                "var c = callbacks.get(0); return [c.getSelectedIndex(), c.getOptions()[1], c.getOptionType(), javax.security.auth.callback.ConfirmationCallback.YES].join();"
            )
            .Should()
            .Be("1,no,-1,0");
    }
}
