using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Tests.JavaScript.Bindings;

public sealed class CallbacksTests
{
    [Theory]
    [InlineData(
        "choiceCallback('p', ['a', 'b'], 1, false)",
        """{"prompt":"p","choices":["a","b"],"defaultChoice":1}"""
    )]
    [InlineData(
        "radioChoiceCallback('p', ['a', 'b'], 1)",
        """{"prompt":"p","choices":["a","b"],"defaultChoice":1,"radio":true}"""
    )]
    [InlineData(
        "confirmationCallback('p', 0, ['yes', 'no'], 1)",
        """{"prompt":"p","messageType":0,"options":["yes","no"],"optionType":-1,"defaultOption":1}"""
    )]
    [InlineData("pollingWaitCallback('5000', 'wait')", """{"waitTime":"5000","message":"wait"}""")]
    [InlineData("scriptTextOutputCallback('alert(1)')", """{"message":"alert(1)","messageType":"4"}""")]
    [InlineData("termsAndConditionsCallback('1', 't', 'd')", """{"version":"1","terms":"t","createDate":"d"}""")]
    [InlineData(
        "kbaCreateCallback('p', ['q1'], true)",
        """{"prompt":"p","predefinedQuestions":["q1"],"allowUserDefinedQuestions":true}"""
    )]
    [InlineData(
        "redirectCallback('u', { a: 'x' }, 'GET', true)",
        """{"redirectUrl":"u","redirectMethod":"GET","trackingCookie":true,"redirectData":{"a":"x"}}"""
    )]
    [InlineData(
        "stringAttributeInputCallback('n', 'p', 'v', true, { policy: 1 }, false, ['f'])",
        """{"name":"n","prompt":"p","required":true,"policies":{"policy":1},"failedPolicies":["f"],"validateOnly":false,"value":"v"}"""
    )]
    [InlineData(
        "consentMappingCallback({ name: 'n', displayName: 'd', icon: 'i', accessLevel: 'a', fields: ['x', 'y'] }, 'm', false)",
        """{"name":"n","displayName":"d","icon":"i","accessLevel":"a","isRequired":false,"message":"m","fields":[null,null]}"""
    )]
    [InlineData("deviceProfileCallback(true, false, 'm')", """{"metadata":true,"location":false,"message":"m"}""")]
    public void The_builder_makes_what_goes_on_the_wire(string call, string output)
    {
        var action = ScriptBench.NextGeneration.Complete($"callbacksBuilder.{call};").Action;
        var callback = action.Should().BeOfType<ScriptAction.Send>().Which.Callbacks.Should().ContainSingle().Subject;
        StateJson
            .Write(new StateMap(callback.Outputs.Select(o => KeyValuePair.Create(o.Name, o.Value))))
            .Should()
            .Be(output);
    }

    [Theory]
    [InlineData("callbacksBuilder.nameCallback('')")]
    [InlineData("callbacksBuilder.nameCallback(null)")]
    [InlineData("callbacksBuilder.choiceCallback('p', [], 0, false)")]
    [InlineData("callbacksBuilder.choiceCallback('p', ['a'], 1, false)")]
    [InlineData("callbacksBuilder.textOutputCallback(3, 'm')")]
    [InlineData("callbacksBuilder.textOutputCallback(0, '')")]
    [InlineData("callbacksBuilder.confirmationCallback(0, 0, 3)")]
    public void Java_refuses_without_a_text(string call) =>
        ScriptBench.NextGeneration.Error(call).Should().Be("InternalError: null");

    [Fact]
    public void A_method_that_does_not_exist_is_named()
    {
        ScriptBench
            .NextGeneration.Error("callbacksBuilder.nameCallback()")
            .Should()
            .Be(
                "InternalError: Can't find method org.forgerock.openam.auth.nodes.script.ScriptedCallbacksBuilder.nameCallback(). (Probe Script#1)"
            );
    }

    [Fact]
    public void Consent_without_fields_fails_as_in_Java()
    {
        ScriptBench
            .NextGeneration.Error("callbacksBuilder.consentMappingCallback({}, 'm', true)")
            .Should()
            .StartWith("InternalError: Cannot invoke \"java.util.List.stream()\"");
    }

    [Fact]
    public void Getters_list_answers_by_kind_as_plain_values()
    {
        var name = new NameCallback("p");
        name.SetName("ada");
        var choice = new ChoiceCallback("p", ["a", "b"], 0, false);
        choice.Select(1);
        var number = new NumberAttributeInputCallback("n", "p", 7, true);
        var hidden = new HiddenValueCallback("h", "v");
        var kba = new KbaCreateCallback("p", [], true);
        kba.SetSelectedQuestion("q");
        kba.SetSelectedAnswer("a");
        var bench = new ScriptBench(ScriptGeneration.NextGeneration)
        {
            Callbacks = [name, choice, number, hidden, kba],
        };
        bench
            .Ask(
                """
                return [callbacks.isEmpty(), callbacks.getNameCallbacks().get(0), callbacks.getNameCallbacks()[0], callbacks.getChoiceCallbacks().get(0)[0],
                    String(callbacks.getNumberAttributeInputCallbacks()), typeof callbacks.getNumberAttributeInputCallbacks().get(0),
                    callbacks.getHiddenValueCallbacks().h, callbacks.getPasswordCallbacks().size(), String(callbacks.getKbaCreateCallbacks().get(0))].join("|");
                """
            )
            .Should()
            .Be("""false|ada|ada|1|[7.0]|number|v|0|{ "selectedAnswer": "a", "selectedQuestion": "q" }""");
    }

    [Fact]
    public void Java_collects_hidden_values_strictly()
    {
        var twice = new ScriptBench(ScriptGeneration.NextGeneration)
        {
            Callbacks = [new HiddenValueCallback("h", "1"), new HiddenValueCallback("h", "2")],
        };
        twice
            .Error("callbacks.getHiddenValueCallbacks()")
            .Should()
            .Be("InternalError: Duplicate key h (attempted merging values 1 and 2)");
    }

    [Fact]
    public void Unset_names_are_the_text_null_and_unset_passwords_fail()
    {
        var bench = new ScriptBench(ScriptGeneration.NextGeneration)
        {
            Callbacks = [new NameCallback("p"), new PasswordCallback("p", false)],
        };
        bench.Ask("return callbacks.getNameCallbacks().get(0);").Should().Be("null");
        bench.Error("callbacks.getPasswordCallbacks()").Should().Be("InternalError: null");
    }
}
