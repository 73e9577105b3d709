using JourneySim.Cli.Commands;
using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Frame;

public sealed class HelpTests
{
    public static TheoryData<string> Commands => [.. CommandList.All.Where(v => !v.Hidden).Select(v => v.Name)];

    [Fact]
    public async Task Nothing_at_all_shows_the_help()
    {
        var result = await Tool.Run();

        result.Code.Should().Be(ExitCode.Good);
        result.Out.Should().Be((await Tool.Run("--help")).Out);
        Golden.Match(result.Out, "help");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Each_command_has_a_help_with_examples(string command)
    {
        var result = await Tool.Run(command, "--help");

        result.Code.Should().Be(ExitCode.Good);
        result.Out.Should().Contain("Examples");
        Golden.Match(result.Out, $"help-{command}");
    }

    [Fact]
    public async Task Help_wraps_in_a_narrow_terminal()
    {
        var result = await (new Tool { Terminal = true, Width = 60 }).With("run", "--help", "--no-color");

        result.Out.Split('\n').Should().OnlyContain(line => line.Length <= 60);
        Golden.Match(result.Out, "help-run-narrow");
    }

    [Fact]
    public async Task The_version_is_one_line()
    {
        (await Tool.Run("--version")).Out.Should().MatchRegex(@"^journeysim \d+\.\d+\.\d+\n$");
    }

    [Fact]
    public void Every_command_stands_in_the_list()
    {
        var classes =
            from type in typeof(CommandList).Assembly.GetTypes()
            where
                type.Namespace == typeof(CommandList).Namespace
                && type.Name.EndsWith("Command", StringComparison.Ordinal)
            select type.GetProperty("Verb")!.GetValue(null);

        classes.Should().BeEquivalentTo(CommandList.All, options => options.ComparingByValue<Verb>());
    }
}
