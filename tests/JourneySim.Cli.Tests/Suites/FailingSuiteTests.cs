using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Suites;

/// <summary>A suite in <c>Failing/</c> whose cases all fail, each with another message; golden files hold what every reporter says of them.</summary>
public sealed partial class FailingSuiteTests : IDisposable
{
    private const string Secret = "Secret-of-demo-1";

    private readonly TemporaryFolder folder = new();

    public FailingSuiteTests()
    {
        var from = Checkout.PathOf("tests", "JourneySim.Cli.Tests", "Suites", "Failing");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.GetRelativePath(from, file), File.ReadAllText(file));
        }
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("pretty")]
    [InlineData("junit")]
    [InlineData("json")]
    [InlineData("tap")]
    [InlineData("github")]
    public async Task Every_reporter_tells_every_failure(string reporter)
    {
        var result = await Test("--reporter", reporter);

        result.Code.Should().Be(ExitCode.DoesNotLoad, "a case about a journey that is not there can't be run");
        Golden.Match(Steady(result.ToString()), $"failing-{reporter}");
    }

    [Fact]
    public async Task Every_mistake_in_a_test_file_is_told_at_once()
    {
        var mistakes = Checkout.PathOf("tests", "JourneySim.Cli.Tests", "Suites", "Mistakes");

        var result = await new Tool { Directory = mistakes }.With("test", ".", "nowhere.test.yaml", "--no-color");

        result.Code.Should().Be(ExitCode.DoesNotLoad);
        Golden.Match(Steady(result.ToString()), "mistakes-of-test-files");
    }

    [Fact]
    public async Task Every_case_fails_but_the_one_that_is_left_out()
    {
        var report = JsonDocument.Parse((await Test("--reporter", "json")).Out).RootElement;

        var verdicts = report
            .GetProperty("cases")
            .EnumerateArray()
            .ToLookup(
                c => c.GetProperty("verdict").GetString()!,
                c => c.GetProperty("name").GetString()!,
                StringComparer.Ordinal
            );
        verdicts["passed"].Should().BeEmpty();
        verdicts["skipped"].Should().Equal("this one is left out");
        verdicts["notSimulated"]
            .Should()
            .Equal("a node that is not simulated", "openidm: an action that is not answered");
        verdicts["broken"].Should().HaveCount(2);
        verdicts["failed"].Should().HaveCountGreaterThan(45);
    }

    [Fact]
    public async Task No_two_cases_fail_with_the_same_message()
    {
        var report = JsonDocument.Parse((await Test("--reporter", "json")).Out).RootElement;

        var told = report
            .GetProperty("cases")
            .EnumerateArray()
            .Where(c => c.GetProperty("verdict").GetString() == "failed")
            .Select(c => c.GetProperty("mismatches").GetRawText() + c.GetProperty("file").GetString());
        told.Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("pretty")]
    [InlineData("junit")]
    [InlineData("json")]
    [InlineData("tap")]
    [InlineData("github")]
    public async Task No_reporter_shows_a_secret(string reporter)
    {
        var result = await Test("--reporter", reporter);

        // The test files themselves hold the answers of the user; what is quoted of them is covered too.
        result.ToString().Should().NotContain(Secret);
    }

    [Fact]
    public async Task The_JUnit_report_counts_what_it_holds()
    {
        var report = XDocument.Parse((await Test("--reporter", "junit")).Out);

        var cases = report.Descendants("testcase").ToList();
        var suites = report.Root!;
        suites.Attribute("tests")!.Value.Should().Be($"{cases.Count}");
        suites.Attribute("failures")!.Value.Should().Be($"{report.Descendants("failure").Count()}");
        suites.Attribute("errors")!.Value.Should().Be($"{report.Descendants("error").Count()}");
        cases.Should().OnlyContain(c => c.Attribute("file") != null && c.Attribute("time") != null);
    }

    private Task<ToolResult> Test(params string[] args) =>
        new Tool { Directory = folder.Path }.With(["test", "--no-color", .. args]);

    /// <summary>Without what differs from run to run: times.</summary>
    private static string Steady(string text)
    {
        text = Seconds().Replace(text, "time=\"0.000\"");
        text = Milliseconds().Replace(text, "\"milliseconds\": 0");
        return Pretty().Replace(text, "  0 ms");
    }

    [GeneratedRegex("time=\"[\\d.]+\"")]
    private static partial Regex Seconds();

    [GeneratedRegex("\"milliseconds\": [\\d.]+")]
    private static partial Regex Milliseconds();

    [GeneratedRegex(@"  [\d.]+ m?s$", RegexOptions.Multiline)]
    private static partial Regex Pretty();
}
