using System.Text.Json;
using System.Xml.Linq;
using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Suites;

public sealed class TestCommandTests : IDisposable
{
    private const string Good = """
        journey: Ask
        cases:
          - name: goes on
            steps: [{ answer: demo }, { answer: Secret1! }, { answer: Go on }]
            expect: { end: success, state: { shared: { username: demo } } }
            allow: [state]
          - name: stops here
            tags: [slow]
            steps: [{ answer: demo }, { answer: Secret1! }, { answer: Stop here }]
            expect: { end: failure }
            allow: [state]
          - name: not yet
            skip: waits for the new page
        """;

    private const string Bad = """
        journey: Ask
        cases:
          - name: goes on for ever
            steps: [{ answer: demo }, { answer: Secret1! }, { answer: Go on }]
            expect: { end: failure, state: { shared: { username: somebody } } }
            allow: [state]
        """;

    private readonly TemporaryFolder folder = new();

    public TestCommandTests()
    {
        folder.Write("journeysim.yaml", "realm: alpha\n");
        folder.Write("journeys/ask.yaml", Journeys.Asking);
    }

    [Fact]
    public async Task Passing_tests_are_quiet_and_0()
    {
        folder.Write("journeys/ask.test.yaml", Good);

        var result = await Test();

        result.Code.Should().Be(ExitCode.Good, result.ToString());
        result.Out.Should().MatchRegex(@"^■ 2 passed, 1 skipped  [\d.]+ m?s\n$");
    }

    [Fact]
    public async Task Tests_of_a_workspace_inside_this_one_are_its_own()
    {
        folder.Write("journeys/ask.test.yaml", Good);
        folder.Write("inner/journeysim.yaml", "realm: alpha\n");
        folder.Write("inner/journeys/ask.yaml", Journeys.Asking);
        folder.Write("inner/journeys/bad.test.yaml", Bad);

        var outer = await Test();
        var inner = await Test("inner");

        outer.Code.Should().Be(ExitCode.Good, outer.ToString());
        inner.Code.Should().Be(ExitCode.Failed, inner.ToString());
    }

    [Fact]
    public async Task A_failing_test_explains_itself_and_is_1()
    {
        folder.Write("journeys/ask.test.yaml", Good);
        folder.Write("journeys/bad.test.yaml", Bad);

        var result = await Test();

        result.Code.Should().Be(ExitCode.Failed, result.ToString());
        result.Out.Should().NotContain("Secret1!");
        Golden.Match(WithoutTimes(result), "a-failing-test");
    }

    [Fact]
    public async Task Cases_may_be_named_by_line_by_text_and_by_tag()
    {
        folder.Write("journeys/ask.test.yaml", Good);

        (await Test("journeys/ask.test.yaml:7", "-v"))
            .Out.Should()
            .Contain("stops here")
            .And.Contain("1 passed")
            .And.NotContain("goes on");
        (await Test("-t", "GOES", "-v")).Out.Should().Contain("goes on").And.Contain("1 passed");
        (await Test("--tag", "slow", "-v")).Out.Should().Contain("stops here").And.Contain("1 passed");
    }

    [Fact]
    public async Task No_tests_are_5_unless_that_is_fine()
    {
        (await Test()).Code.Should().Be(ExitCode.NoTests);
        (await Test("--pass-with-no-tests")).Code.Should().Be(ExitCode.Good);
    }

    [Fact]
    public async Task A_test_file_that_does_not_load_is_3_and_the_others_run()
    {
        folder.Write("journeys/ask.test.yaml", Good);
        folder.Write("journeys/broken.test.yaml", "journey: Ask\ncasse: []\n");

        var result = await Test();

        result.Code.Should().Be(ExitCode.DoesNotLoad, result.ToString());
        result.Error.Should().Contain("broken.test.yaml:2:1").And.Contain("cases");
        result.Out.Should().Contain("2 passed");
    }

    [Fact]
    public async Task A_test_that_needs_what_is_not_simulated_is_6()
    {
        folder.Write("journeys/unknown.yaml", Journeys.OfUnknownType);
        folder.Write(
            "journeys/unknown.test.yaml",
            "journey: Unknown\ncases:\n  - { name: asks amster, expect: { end: success } }\n"
        );

        var result = await Test();

        result.Code.Should().Be(ExitCode.NotSimulated, result.ToString());
        result.Out.Should().Contain("AmsterJwtDecisionNode").And.Contain("1 not simulated");
    }

    [Fact]
    public async Task After_the_first_bad_case_the_rest_is_skipped_never_passed()
    {
        folder.Write("journeys/a.test.yaml", Bad);
        folder.Write("journeys/b.test.yaml", Good);

        var result = await Test("--bail", "--jobs", "1");

        result.Code.Should().Be(ExitCode.Failed);
        result.Out.Should().Contain("0 passed, 1 failed, 3 skipped");
    }

    [Fact]
    public async Task Reports_go_to_files_beside_the_one_for_people()
    {
        folder.Write("journeys/ask.test.yaml", Good);

        var result = await Test(
            "--reporter",
            "pretty",
            "--reporter",
            "junit:out/junit.xml",
            "--reporter",
            "json:out/all.json"
        );

        result.Out.Should().Contain("2 passed");
        XDocument.Load(Path.Combine(folder.Path, "out", "junit.xml")).Descendants("testcase").Should().HaveCount(3);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder.Path, "out", "all.json")));
        json.RootElement.GetProperty("schemaVersion").GetInt32().Should().Be(1);
        Directory.EnumerateFiles(Path.Combine(folder.Path, "out")).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("tap", "TAP version 14\n1..3\n")]
    [InlineData("junit", "<?xml")]
    public async Task A_report_may_be_standard_output(string reporter, string start)
    {
        folder.Write("journeys/ask.test.yaml", Good);

        (await Test("--reporter", reporter)).Out.Should().StartWith(start);
    }

    [Fact]
    public async Task A_test_file_may_be_json()
    {
        folder.Write(
            "journeys/ask.test.json",
            """{ "journey": "Ask", "cases": [{ "name": "asks", "expect": { "end": "asks" } }] }"""
        );

        var result = await Test();

        result.Code.Should().Be(ExitCode.Good, result.ToString());
        result.Out.Should().Contain("1 passed");
    }

    [Fact]
    public async Task Shards_share_the_cases()
    {
        folder.Write("journeys/ask.test.yaml", Good);
        var first = await Test("--shard", "1/2", "--json");
        var second = await Test("--shard", "2/2", "--json");

        Names(first).Concat(Names(second)).Should().BeEquivalentTo("goes on", "stops here", "not yet");
    }

    [Fact]
    public async Task Coverage_is_said_written_and_compared_with_thresholds()
    {
        folder.Write(
            "journeys/ask.test.yaml",
            Good.Replace("Stop here", "Go on", StringComparison.Ordinal)
                .Replace("end: failure", "end: success", StringComparison.Ordinal)
        );

        var enough = await Test(
            "--coverage",
            "--coverage-format",
            "lcov,cobertura,html,json",
            "--threshold",
            "nodes=100"
        );
        var low = await Test("--threshold", "outcomes=100", "-q");

        enough.Code.Should().Be(ExitCode.Good, enough.ToString());
        enough.Out.Should().Contain("never taken: Ask › Greet: false");
        Directory.EnumerateFiles(Path.Combine(folder.Path, "coverage")).Should().HaveCount(4);
        low.Code.Should().Be(ExitCode.CoverageTooLow, low.ToString());
        low.Error.Should().Contain("Coverage of outcomes is 75 %, below 100 %.");
    }

    [Theory]
    [InlineData("--threshold", "lines=1")]
    [InlineData("--coverage-format", "pdf")]
    [InlineData("--shard", "3/2")]
    [InlineData("--jobs", "0")]
    [InlineData("--reporter", "jnit")]
    [InlineData("nowhere")]
    public async Task Wrong_options_are_2(params string[] args)
    {
        (await Test(args)).Code.Should().Be(ExitCode.Usage);
    }

    [Fact]
    public async Task On_a_build_server_only_is_refused()
    {
        folder.Write("journeys/ask.test.yaml", Good.Replace("tags: [slow]", "only: true", StringComparison.Ordinal));

        (await Test()).Code.Should().Be(ExitCode.Good);
        var ci = await new Tool
        {
            Directory = folder.Path,
            Environment = new() { ["CI"] = "true" },
        }.With("test");

        ci.Code.Should().Be(ExitCode.DoesNotLoad);
        ci.Error.Should().Contain("TST1010");
    }

    public void Dispose() => folder.Dispose();

    private Task<ToolResult> Test(params string[] args) => new Tool { Directory = folder.Path }.With(["test", .. args]);

    private static string WithoutTimes(ToolResult result) =>
        System.Text.RegularExpressions.Regex.Replace(result.ToString(), @"\d+(\.\d+)? m?s\b", "0 ms");

    private static List<string?> Names(ToolResult result)
    {
        using var json = JsonDocument.Parse(result.Out);
        return
        [
            .. json.RootElement.GetProperty("cases").EnumerateArray().Select(c => c.GetProperty("name").GetString()),
        ];
    }
}
