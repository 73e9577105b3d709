using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Requests;
using JourneySim.Engine.Running;
using JourneySim.Testing.Journeys;

namespace JourneySim.Nodes.Tests.Utilities;

public sealed class MessageNodeTests
{
    [Fact]
    public async Task Without_settings_it_says_default_message_and_offers_yes_and_no()
    {
        var asked = await new Walk(Message("{}")).Asks();

        asked.OfType<TextOutputCallback>().Single().Message.Should().Be("Default message");
        var buttons = asked.OfType<ConfirmationCallback>().Single();
        buttons.Options.Should().Equal("Yes", "No");
        buttons.DefaultOption.Should().Be(1);
    }

    [Fact]
    public async Task The_first_button_leaves_by_true()
    {
        var walk = new Walk(Message("{}"));
        await walk.Asks();

        (await walk.End(CallbackAnswer.Unchanged, CallbackAnswer.Of(0))).Should().BeOfType<JourneyResult.Success>();
        walk.Trace.Path.Should().Equal("Message:true");
    }

    [Fact]
    public async Task A_client_that_sends_the_step_back_unchanged_has_pressed_yes()
    {
        var walk = new Walk(Message("{}"));
        await walk.Asks();

        (await walk.End(CallbackAnswer.Unchanged, CallbackAnswer.Unchanged)).Should().BeOfType<JourneyResult.Success>();
    }

    [Fact]
    public async Task The_second_button_leaves_by_false()
    {
        var walk = new Walk(Message("{}"));
        await walk.Asks();

        (await walk.End(CallbackAnswer.Unchanged, CallbackAnswer.Of(1)))
            .Should()
            .Be(new JourneyResult.Failure("Login failure", null));
    }

    [Theory]
    [InlineData("fr-CA,de;q=0.9", "Bonjour")]
    [InlineData("de-AT", "Grüezi")]
    [InlineData("it", "Hello")]
    [InlineData("it, fr;q=0.2", "Bonjour")]
    [InlineData("", "Hello")]
    public async Task The_text_is_in_the_language_the_client_prefers(string accept, string text)
    {
        var walk = new Walk(Message("""{"message": {"de": "Grüezi", "en": "Hello", "fr": "Bonjour"}}""")).From(
            new JourneyRequest { Headers = [KeyValuePair.Create("accept-language", accept)] }
        );

        (await walk.Asks()).OfType<TextOutputCallback>().Single().Message.Should().Be(text);
    }

    [Fact]
    public async Task Without_a_language_that_fits_the_first_text_is_shown()
    {
        var walk = new Walk(Message("""{"message": {"nl": "Hallo", "de": "Grüezi"}}"""));

        (await walk.Asks()).OfType<TextOutputCallback>().Single().Message.Should().Be("Hallo");
    }

    [Fact]
    public async Task The_state_field_is_null_while_it_asks_and_then_holds_the_button()
    {
        var walk = new Walk(Message("""{"stateField": "pressed"}"""));

        await walk.Asks();
        walk.Run.State.Shared.Should().Contain("pressed", null);

        await walk.End(CallbackAnswer.Unchanged, CallbackAnswer.Of(1));
        walk.Run.State.Shared.Should().Contain("pressed", 1);
    }

    private static JourneyDraft Message(string settings) =>
        new JourneyDraft("Greeting").Node(
            "Message",
            "MessageNode",
            settings,
            ("true", "Success"),
            ("false", "Failure")
        );
}
