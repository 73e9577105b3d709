using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Frame;

public sealed class InitTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_new_workspace_has_no_mistakes_and_runs()
    {
        var tool = new Tool { Directory = folder.Path };

        var made = await tool.With("init", "mine");
        var lint = await tool.With("lint", "mine");
        var run = await tool.With("run", "--workspace", "mine", "Get Access Token Demo");

        made.Code.Should().Be(ExitCode.Good, made.ToString());
        Golden.Match(made.ToString(), "init");
        lint.Code.Should().Be(ExitCode.Good, lint.ToString());
        run.Code.Should().Be(ExitCode.Good, run.ToString());
    }

    [Fact]
    public async Task Nothing_is_overwritten()
    {
        folder.Write("journeysim.yaml", "realm: bravo\n");

        var result = await new Tool { Directory = folder.Path }.With("init");

        result.Code.Should().Be(ExitCode.Usage);
        Directory.EnumerateFileSystemEntries(folder.Path).Should().ContainSingle();
    }

    [Fact]
    public async Task Completion_knows_commands_options_and_their_words()
    {
        (await Complete("journeysim ru")).Should().Contain("run");
        (await Complete("journeysim run --unset")).Should().Contain("--unset-esv");
        (await Complete("journeysim eval --dialect ")).Should().Contain("am-es6");
        (await Tool.Run("completion", "bash")).Out.Should().Contain("complete -o default -F _journeysim journeysim");
    }

    public void Dispose() => folder.Dispose();

    private static async Task<IEnumerable<string>> Complete(string line) =>
        (await Tool.Run("complete", $"{line.Length}", line)).Out.Split('\n');
}
