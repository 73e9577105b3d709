using System.Diagnostics;
using System.Text.Json;
using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Processes;

/// <summary>The program as its users meet it: a process. With <c>JOURNEYSIM_BINARY</c> these are tests of the native binary.</summary>
public sealed class ExitCodeOfProcessTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task The_built_in_example_reaches_success_without_any_set_up()
    {
        var result = await Run("run");

        result.Code.Should().Be(0, result.ToString());
        result.Out.Should().Contain("■ Success").And.NotContain("\u001b");
        result.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task A_journey_that_ends_in_failure_is_1()
    {
        var journey = folder.Write("refuse.yaml", Journeys.Refusing);

        var result = await Run("run", journey);

        result.Code.Should().Be(1, result.ToString());
        result.Out.Should().Contain("■ Failure");
    }

    [Fact]
    public async Task A_word_that_is_no_command_is_2()
    {
        var result = await Run("rnu");

        result.Code.Should().Be(2);
        result.Error.Should().Contain("Did you mean run?");
    }

    [Fact]
    public async Task A_question_that_nobody_can_answer_is_2()
    {
        var journey = folder.Write("ask.yaml", Journeys.Asking);

        var result = await Run("run", journey);

        result.Code.Should().Be(2, result.ToString());
        result.Error.Should().Contain("--answer \"User Name=…\"");
    }

    [Fact]
    public async Task A_journey_that_does_not_load_is_3()
    {
        var journey = folder.Write(
            "wrong.yaml",
            Journeys.Refusing.Replace("start:", "strat:", StringComparison.Ordinal)
        );

        var result = await Run("run", journey);

        result.Code.Should().Be(3, result.ToString());
        result.Error.Should().Contain("wrong.yaml:").And.Contain("start");
    }

    [Fact]
    public async Task A_script_that_aic_refuses_is_3()
    {
        var result = await Run("eval", "-e", "var x = ;");

        result.Code.Should().Be(3, result.ToString());
        result.Error.Should().Contain("1 | var x = ;");
    }

    [Fact]
    public async Task What_is_not_simulated_is_6_and_says_its_name()
    {
        var journey = folder.Write("unknown.yaml", Journeys.OfUnknownType);

        var result = await Run("run", journey);

        result.Code.Should().Be(6, result.ToString());
        result.Error.Should().Contain("AmsterJwtDecisionNode").And.Contain("not simulated");
    }

    [Fact]
    public async Task Our_own_bug_is_70_and_no_stack_trace()
    {
        var result = await new Tool { In = new BrokenReader() }.With("eval", "-");

        result.Code.Should().Be(70);
        result.Error.Should().Contain("JourneySim itself failed: InvalidOperationException: a broken reader");
        result
            .Error.Split('\n')
            .Should()
            .NotContain(line => line.TrimStart().StartsWith("at ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ctrl_c_is_130_soon_even_in_an_endless_script()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other signals.");
        using var process = NativeTool.Start(
            folder.Path,
            [],
            "eval",
            "-e",
            "var s = new Array(1000000).join(\"x\"); while (true) { s.indexOf(\"y\"); }"
        );
        await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);
        var watch = Stopwatch.StartNew();
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);

        var result = await NativeTool.Finish(process);

        result.Code.Should().Be(130, result.ToString());
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Coverage_below_a_threshold_is_4()
    {
        Suite();

        var result = await Run("test", "--threshold", "outcomes=100");

        result.Code.Should().Be(4, result.ToString());
        result.Error.Should().Contain("below 100 %");
    }

    [Fact]
    public async Task No_tests_are_5()
    {
        folder.Write("journeysim.yaml", "realm: alpha\n");

        (await Run("test")).Code.Should().Be(5);
    }

    [Fact]
    public async Task A_failed_test_is_1_and_stands_before_coverage_that_is_too_low()
    {
        Suite(end: "failure");

        (await Run("test", "--threshold", "outcomes=100")).Code.Should().Be(1);
    }

    [Fact]
    public async Task Ctrl_c_at_a_question_is_130()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "There is no `script` to make a terminal with.");
        var journey = folder.Write("ask.yaml", Journeys.Asking);
        using var session = WatchSession.InTerminal(folder.Path, "run", journey);
        await session.HearPrompt("User Name");

        session.Type("\u0003");

        (await session.End()).Should().Be(130);
    }

    /// <summary>The end comes while reports are written over and over: each is as it was or as it will be.</summary>
    [Fact]
    public async Task Ctrl_c_leaves_whole_files()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other signals.");
        Suite();
        var cases = string.Concat(
            Enumerable
                .Range(0, 3000)
                .Select(i =>
                    $"  - {{ name: case {i}, allow: [state], steps: [{{ answer: demo }}], expect: {{ end: asks }} }}\n"
                )
        );
        folder.Write("journeys/ask.test.yaml", "journey: Ask\ncases:\n" + cases);
        (await Run("test", "--reporter", "junit:out/junit.xml")).Code.Should().Be(0);
        foreach (var wait in (int[])[300, 700, 1100])
        {
            using var process = NativeTool.Start(
                folder.Path,
                [],
                "test",
                "--reporter",
                "junit:out/junit.xml",
                "--reporter",
                "json:out/all.json",
                "--coverage-format",
                "json"
            );
            await Task.Delay(wait, TestContext.Current.CancellationToken);
            using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
            await NativeTool.Finish(process);

            System
                .Xml.Linq.XDocument.Load(Path.Combine(folder.Path, "out", "junit.xml"))
                .Descendants("testcase")
                .Should()
                .HaveCount(3000);
            Directory
                .EnumerateFiles(Path.Combine(folder.Path, "out"))
                .Should()
                .NotContain(f => f.EndsWith(".draft", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task With_json_standard_output_is_one_json_document()
    {
        var result = await Run("run", "--json");

        result.Code.Should().Be(0, result.ToString());
        using var json = JsonDocument.Parse(result.Out);
        json.RootElement.GetProperty("schemaVersion").GetInt32().Should().Be(1);
        json.RootElement.GetProperty("end").GetString().Should().Be("success");
    }

    public void Dispose() => folder.Dispose();

    private void Suite(string end = "asks")
    {
        folder.Write("journeysim.yaml", "realm: alpha\n");
        folder.Write("journeys/ask.yaml", Journeys.Asking);
        folder.Write("journeys/ask.test.yaml", $"journey: Ask\ncases: [{{ name: asks, expect: {{ end: {end} }} }}]\n");
    }

    private Task<ToolResult> Run(params string[] args) => NativeTool.Run(folder.Path, [], args);

    private sealed class BrokenReader : TextReader
    {
        public override string ReadToEnd() => throw new InvalidOperationException("a broken reader");
    }
}
