using JourneySim.Engine.JavaScript.Bindings.Shared;

namespace JourneySim.Engine.Tests.JavaScript.Bindings;

public sealed class MessageFormatTests
{
    [Theory]
    [InlineData("a {} b", "X", "a X b")]
    [InlineData("a {} b {} c", "X,Y", "a X b Y c")]
    [InlineData("a {} b {} c", "X", "a X b {} c")]
    [InlineData("a", "X", "a")]
    [InlineData(@"a \{} b", "X", "a {} b")]
    [InlineData(@"a \{} then {} b", "X", "a {} then X b")]
    [InlineData(@"a \\{} b", "X", @"a \X b")]
    [InlineData("{}{}", "X,Y", "XY")]
    public void A_logger_fills_its_placeholders(string pattern, string arguments, string expected) =>
        Slf4jMessage.Format(pattern, arguments.Split(',')).Should().Be(expected);

    [Theory]
    [InlineData("go to {0} now", "go to L now")]
    [InlineData("it's {0}", "its {0}")]
    [InlineData("it''s {0}", "it's L")]
    [InlineData("no link", "no link")]
    public void A_suspend_text_is_a_java_message_format(string pattern, string expected) =>
        JavaMessageFormat.Format(pattern, "L").Should().Be(expected);
}
