using System.Text.Json;
using JourneySim.Schemas;
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
    public async Task All_example_journeys_come_with_tests_that_pass()
    {
        var tool = new Tool { Directory = folder.Path };

        (await tool.With("init", "mine", "--examples")).Code.Should().Be(ExitCode.Good);
        var lint = await tool.With("lint", "mine");
        var test = await tool.With("test", "--workspace", "mine");

        lint.Code.Should().Be(ExitCode.Good, lint.ToString());
        test.Code.Should().Be(ExitCode.Good, test.ToString());
        Directory
            .GetFiles(Path.Combine(folder.Path, "mine/journeys"), "*.yaml")
            .Where(f => !f.EndsWith(".test.yaml", StringComparison.Ordinal))
            .Should()
            .HaveCount(10)
            .And.OnlyContain(f => File.Exists(Path.ChangeExtension(f, ".test.yaml")), "each has its tests beside it");
    }

    [Fact]
    public async Task Editors_are_told_which_schema_is_for_which_file()
    {
        await new Tool { Directory = folder.Path }.With("init");

        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.Path, ".vscode/settings.json")));
        var schemas = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().Select(s => s.Name);
        schemas
            .Should()
            .HaveCount(SchemaList.All.Count)
            .And.OnlyContain(s => JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.Path, s))) != null);
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
