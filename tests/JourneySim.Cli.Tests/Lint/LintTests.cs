using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Lint;

public sealed class LintTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task The_repositorys_own_journeys_have_no_mistakes()
    {
        var result = await new Tool { Directory = Checkout.Root }.With("lint");

        result.Code.Should().Be(ExitCode.Good, result.ToString());
        result.Out.Should().BeEmpty();
    }

    [Fact]
    public async Task All_mistakes_of_a_journey_come_at_once()
    {
        folder.Write("journeysim.yaml", "realm: alpha\n");
        folder.Write(
            "journeys/wrong.yaml",
            """
            journey: Wrong
            start: hello
            nodes:
              hello:
                type: MesageNode
                name: Hello
                on: { true: nowhere, false: failure }
              bye:
                type: MessageNode
                name: Bye
                mesage: { en: Bye }
                on: { true: success }
            """
        );

        var result = await new Tool { Directory = folder.Path }.With("lint");

        result.Code.Should().Be(ExitCode.DoesNotLoad, result.ToString());
        Golden.Match(result.ToString(), "all-mistakes-at-once");
    }

    [Fact]
    public async Task A_script_is_checked_by_the_rules_of_the_dialect()
    {
        folder.Write("decide.js", "var a = 1;\nlet b = 2;\noutcome = \"ok\";\n");
        var tool = new Tool { Directory = folder.Path };

        var aic = await tool.With("lint", "decide.js");
        var es6 = await tool.With("lint", "decide.js", "--dialect", "am-es6");

        aic.Code.Should().Be(ExitCode.DoesNotLoad, aic.ToString());
        aic.Out.Should().Contain("decide.js:2:").And.Contain("2 | let b = 2;");
        es6.Code.Should().Be(ExitCode.Good, es6.ToString());
    }

    [Fact]
    public async Task Under_github_actions_mistakes_are_annotations_too()
    {
        folder.Write("decide.js", "var = 1;\n");
        var tool = new Tool
        {
            Directory = folder.Path,
            Environment = new() { ["GITHUB_ACTIONS"] = "true" },
        };

        (await tool.With("lint", "decide.js"))
            .Out.Should()
            .MatchRegex("(?m)^::error file=decide.js,line=1,col=\\d+,title=JS1001::");
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_wrong_usage()
    {
        (await new Tool { Directory = folder.Path }.With("lint", "nowhere")).Code.Should().Be(ExitCode.Usage);
    }

    public void Dispose() => folder.Dispose();
}
