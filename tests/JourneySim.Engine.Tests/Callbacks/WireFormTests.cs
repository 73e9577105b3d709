using System.Text.Json;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Tests.Callbacks;

public sealed class WireFormTests
{
    [Fact]
    public void A_text_output_sends_its_message_type_as_text()
    {
        Outputs(new TextOutputCallback(1, "m")).Should().Equal("message=m:String", "messageType=1:String");
        new TextOutputCallback(1, "m").Inputs.Should().BeEmpty();
    }

    [Fact]
    public void A_client_script_is_a_text_output_of_type_4()
    {
        var callback = new ScriptTextOutputCallback("go()");

        callback.Type.Should().Be("TextOutputCallback");
        Outputs(callback).Should().Equal("message=go():String", "messageType=4:String");
    }

    [Fact]
    public void An_unfilled_hidden_value_comes_back_holding_its_own_id()
    {
        var callback = new HiddenValueCallback("i", "v");
        Outputs(callback).Should().Equal("value=v:String", "id=i:String");

        SendBackUnchanged(callback);
        callback.Value.Should().Be("i");
    }

    [Fact]
    public void A_text_input_with_a_default_still_starts_empty()
    {
        var callback = new TextInputCallback("p", "d");
        Outputs(callback).Should().Equal("prompt=p:String", "defaultText=d:String");

        SendBackUnchanged(callback);
        callback.Text.Should().BeEmpty();
    }

    [Fact]
    public void A_name_starts_as_its_default()
    {
        var callback = new NameCallback("p", "d");
        SendBackUnchanged(callback);
        callback.Name.Should().Be("d");
    }

    [Fact]
    public void A_language_has_two_inputs_and_comes_back_as_a_locale()
    {
        var callback = new LanguageCallback();
        callback.SetLocale("en", "us");
        SendBackUnchanged(callback);

        callback.Inputs.Select(i => i.Name).Should().Equal("Language", "Country");
        callback.Locale.Should().Be("en_US");
    }

    [Fact]
    public void A_choice_takes_an_index_also_as_numeric_text()
    {
        var callback = new ChoiceCallback("p", ["a", "b"], 0, multipleSelections: false);
        callback.Answer(0, JsonDocument.Parse("\"1\"").RootElement);

        callback.SelectedIndexes.Should().Equal(1);
        callback.Outputs.Select(o => o.Name).Should().Equal("prompt", "choices", "defaultChoice");
    }

    [Fact]
    public void A_confirmation_with_a_standard_set_sends_no_options()
    {
        Outputs(new ConfirmationCallback("p", 0, 2, 3))
            .Should()
            .Equal(
                "prompt=p:String",
                "messageType=0:Int32",
                "options=[]",
                "optionType=2:Int32",
                "defaultOption=3:Int32"
            );
    }

    [Fact]
    public void An_attribute_without_policies_sends_an_empty_array()
    {
        Outputs(new StringAttributeInputCallback("n", "p", "v", required: true))
            .Should()
            .Equal(
                "name=n:String",
                "prompt=p:String",
                "required=True:Boolean",
                "policies=[]",
                "failedPolicies=[]",
                "validateOnly=False:Boolean",
                "value=v:String"
            );
    }

    [Fact]
    public void The_http_and_certificate_callbacks_have_no_wire_form()
    {
        new HttpCallback("a", "b", "c", 401).WireRefusal.Should().Be("http-auth-failed");
        new X509CertificateCallback("p")
            .WireRefusal.Should()
            .EndWith("Cannot be converted into a JSON representation.");
    }

    public static TheoryData<string, Func<Callback>> Refused =>
        new()
        {
            { "null prompt", () => new NameCallback(null) },
            { "empty prompt", () => new PasswordCallback("", echoOn: false) },
            { "empty default", () => new NameCallback("p", "") },
            { "no choices", () => new ChoiceCallback("p", [], 0, multipleSelections: false) },
            { "blank choice", () => new ChoiceCallback("p", [""], 0, multipleSelections: false) },
            { "default beyond the choices", () => new ChoiceCallback("p", ["a"], 1, multipleSelections: false) },
            { "message type 3", () => new TextOutputCallback(3, "m") },
            { "empty message", () => new TextOutputCallback(0, "") },
            { "option type -1", () => new ConfirmationCallback(0, -1, 0) },
            { "YES for OK_CANCEL", () => new ConfirmationCallback(0, 2, 0) },
            { "CANCEL for YES_NO", () => new ConfirmationCallback(0, 0, 2) },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_the_java_constructor_refuses_is_refused(string what, Func<Callback> make)
    {
        make.Should().Throw<CallbackArgumentException>(what).Which.Text.Should().BeNull();
    }

    [Fact]
    public void A_number_is_no_answer_to_a_name()
    {
        var answer = () => new NameCallback("p").Answer(0, JsonDocument.Parse("7").RootElement);
        answer.Should().Throw<CallbackAnswerException>();
    }

    private static void SendBackUnchanged(Callback callback)
    {
        for (var i = 0; i < callback.Inputs.Count; i++)
        {
            callback.Answer(i, JsonSerializer.SerializeToElement(callback.Inputs[i].Value));
        }
    }

    private static IEnumerable<string> Outputs(Callback callback) =>
        callback.Outputs.Select(o =>
            o.Name
            + "="
            + (o.Value is StateList list ? "[" + string.Join(",", list) + "]" : $"{o.Value}:{o.Value?.GetType().Name}")
        );
}
