using System.Diagnostics;
using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Suites;

/// <summary>What others read: coverage by <c>lcov</c>, GitHub's summary, JUnit's first line.</summary>
public sealed class PublicToolTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PublicToolTests()
    {
        folder.Write("journeysim.yaml", "realm: alpha\n");
        folder.Write("scripts/a.js", "function f(x) {\n  return x && 1;\n}\noutcome = f(true) ? 'yes' : 'no';\n");
        folder.Write(
            "journeys/a.yaml",
            """
            journey: a
            start: decide
            scripts: { a: { file: ../scripts/a.js, engine: next-generation } }
            nodes:
              decide: { type: ScriptedDecisionNode, name: Decide, script: a, outcomes: ['yes', 'no'], on: { 'yes': success, 'no': failure } }
            """
        );
        folder.Write(
            "journeys/a.test.yaml",
            "journey: a\ncases:\n  - { name: good, expect: { end: success } }\n  - { name: bad | worse, expect: { end: failure } }\n"
        );
    }

    [Fact]
    public async Task Lcov_reads_the_tracefile_and_counts_as_we_do()
    {
        await Test("--coverage-format", "lcov");
        Assert.SkipUnless(File.Exists("/usr/bin/lcov"), "lcov is not installed (apt-get install lcov).");

        var (code, output) = await Run(
            "/usr/bin/lcov",
            "--summary",
            "coverage/lcov.info",
            "--rc",
            "lcov_branch_coverage=1"
        );

        code.Should().Be(0, output);
        output.Should().Contain("2 of 2 lines").And.Contain("1 of 1 function").And.Contain("2 of 4 branches");
    }

    [Theory]
    [InlineData("lcov", "lcov.info")]
    [InlineData("cobertura", "cobertura.xml")]
    public async Task Readers_of_npm_read_the_reports_and_count_as_we_do(string format, string file)
    {
        await Test("--coverage-format", format);
        var readers = Checkout.PathOf("tests", "readers");
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(readers, "node_modules", "cobertura-parse")),
            "The readers are not installed (npm install --no-package-lock in tests/readers)."
        );

        var (code, output) = await Run("node", Path.Combine(readers, "read.js"), format, $"coverage/{file}");

        code.Should().Be(0, output);
        output.Should().StartWith("scripts/a.js lines 2/2 functions 1/1 branches ");
    }

    [Fact]
    public async Task Genhtml_finds_the_sources()
    {
        await Test("--coverage-format", "lcov");
        Assert.SkipUnless(File.Exists("/usr/bin/genhtml"), "genhtml is not installed (apt-get install lcov).");

        var (code, output) = await Run("/usr/bin/genhtml", "coverage/lcov.info", "-o", "html");

        code.Should().Be(0, output);
    }

    [Fact]
    public async Task Github_gets_annotations_and_a_summary_that_is_added_to()
    {
        folder.Write("summary.md", "before\n");

        var result = await new Tool
        {
            Directory = folder.Path,
            Environment = new()
            {
                ["GITHUB_ACTIONS"] = "true",
                ["GITHUB_STEP_SUMMARY"] = "summary.md",
                ["CI"] = "true",
            },
        }.With("test");

        result.Out.Should().Contain("::error file=journeys/a.test.yaml,line=4");
        (await File.ReadAllTextAsync(Path.Combine(folder.Path, "summary.md"), TestContext.Current.CancellationToken))
            .Should()
            .StartWith("before\n### Journey tests\n\n1 passed, 1 failed, 0 skipped\n")
            .And.Contain("| a › bad \\| worse | journeys/a.test.yaml:4 |");
    }

    [Fact]
    public async Task Junit_says_utf_8_wherever_it_goes()
    {
        (await Test("--reporter", "junit")).Out.Should().StartWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
    }

    [Fact]
    public async Task On_a_terminal_a_bar_shows_how_far_it_is()
    {
        var result = await new Tool { Directory = folder.Path, Terminal = true }.With("test");

        result.Error.Should().Contain("░").And.Contain("1/2").And.Contain("2/2  1 failed");
        (await Test()).Error.Should().BeEmpty();
    }

    public void Dispose() => folder.Dispose();

    private Task<ToolResult> Test(params string[] args) => new Tool { Directory = folder.Path }.With(["test", .. args]);

    private async Task<(int Code, string Output)> Run(string file, params string[] args)
    {
        var start = new ProcessStartInfo(file)
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await error);
    }
}
