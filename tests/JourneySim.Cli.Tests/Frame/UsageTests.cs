using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Frame;

public sealed class UsageTests
{
    [Theory]
    [InlineData("an-unknown-command", "rnu")]
    [InlineData("an-unknown-option", "eval", "--dialct", "aic")]
    [InlineData("a-wrong-word", "eval", "--dialect", "aci", "-e", "1")]
    [InlineData("no-value", "run", "--seed")]
    [InlineData("no-number", "run", "--seed", "many")]
    [InlineData("one-argument-too-many", "list", "nodes", "more")]
    [InlineData("no-argument", "list")]
    [InlineData("loud-and-quiet", "run", "--quiet", "--verbose")]
    [InlineData("a-time-that-is-none", "run", "--now", "soon")]
    [InlineData("an-address-that-is-none", "run", "--upstream", "localhost")]
    [InlineData("esv-without-value", "run", "--esv", "esv-a")]
    [InlineData("state-without-value", "run", "--state", "a")]
    [InlineData("secrets-in-a-file", "run", "--show-secrets")]
    [InlineData("a-script-that-is-not-there", "run", "--script", "Get access token=nowhere.js")]
    [InlineData("a-script-nobody-names", "run", "--script", "Get acces token=journeysim.sln")]
    public async Task A_wrong_command_line_says_what_is_wrong_and_ends_with_2(string name, params string[] args)
    {
        var result = await (new Tool { Directory = Checkout.Root }).With(args);

        result.Code.Should().Be(ExitCode.Usage);
        result.Out.Should().BeEmpty();
        Golden.Match(result.ToString(), name);
    }

    [Fact]
    public async Task With_json_a_wrong_command_line_is_json_too()
    {
        var result = await Tool.Run("run", "--json", "--now", "soon");

        result.Code.Should().Be(ExitCode.Usage);
        result.Error.Should().BeEmpty();
        Golden.Match(result.Out, "wrong-usage-as-json");
    }
}
