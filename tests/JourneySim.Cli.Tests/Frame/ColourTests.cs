using JourneySim.Cli.Rendering;

namespace JourneySim.Cli.Tests.Frame;

public sealed class ColourTests
{
    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(false, true, "NO_COLOR", "1")]
    [InlineData(true, true, "NO_COLOR", "")]
    [InlineData(false, true, "TERM", "dumb")]
    [InlineData(false, true, "CI", "true")]
    [InlineData(true, true, "CI", "false")]
    [InlineData(true, false, "FORCE_COLOR", "1")]
    [InlineData(false, true, "FORCE_COLOR", "0")]
    [InlineData(true, false, "CLICOLOR_FORCE", "1")]
    [InlineData(true, false, "CI", "true", "FORCE_COLOR", "3")]
    [InlineData(true, false, "TERM", "dumb", "FORCE_COLOR", "1")]
    [InlineData(false, false, "NO_COLOR", "1", "FORCE_COLOR", "1")]
    public void Colour_is_for_terminals_unless_somebody_said_otherwise(
        bool expected,
        bool terminal,
        params string[] variables
    )
    {
        var around = With(variables);

        ColourRules.HasColour(around, terminal, noColour: false).Should().Be(expected);
        ColourRules.HasColour(around, terminal, noColour: true).Should().BeFalse();
    }

    [Fact]
    public void Nobody_is_asked_on_a_build_server_or_through_a_pipe()
    {
        With().IsInteractive.Should().BeTrue();
        With("CI", "true").IsInteractive.Should().BeFalse();
        With("TERM", "dumb").IsInteractive.Should().BeFalse();
        (With() with { InIsTerminal = false }).IsInteractive.Should().BeFalse();
        (With() with { ErrorIsTerminal = false }).IsInteractive.Should().BeFalse();
    }

    private static Surroundings With(params string[] variables) =>
        new()
        {
            Out = TextWriter.Null,
            Error = TextWriter.Null,
            In = TextReader.Null,
            InIsTerminal = true,
            ErrorIsTerminal = true,
            Width = 80,
            Environment = variables.Chunk(2).ToDictionary(v => v[0], v => v[1], StringComparer.Ordinal),
            Directory = "/",
            Clock = TimeProvider.System,
        };
}
