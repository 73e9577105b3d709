using System.Text.Json;
using System.Xml.Linq;

namespace JourneySim.Cli.Tests.Suites;

/// <summary>A CI matrix: each machine runs its shard, and the reports come together.</summary>
public sealed class MergeTests : IDisposable
{
    private static readonly string[] Reports =
    [
        "--reporter",
        "junit:{0}/junit.xml",
        "--reporter",
        "json:{0}/results.json",
        "--reporter",
        "times:{0}/times.json",
        "--coverage-format",
        "lcov,cobertura,json",
        "--coverage-dir",
        "{0}",
    ];

    private readonly LoginWorkspace workspace = new();

    public MergeTests() =>
        workspace.Folder.Write(
            "journeys/login.test.yaml",
            """
            journey: Login
            allow: [state, outbox, session]
            cases:
              - { name: good, steps: [{ answer: demo }, { answer: Secret1! }, { answer: { $outbox: '\d{8}' } }], expect: { end: success } }
              - { name: bad code, steps: [{ answer: demo }, { answer: Secret1! }, { answer: nope }], expect: { end: failure } }
              - { name: bad password, steps: [{ answer: demo }, { answer: nope }], expect: { end: failure } }
              - { name: wrong, steps: [{ answer: demo }, { answer: nope }], expect: { end: success } }
              - { name: later, skip: not yet }
            """
        );

    [Fact]
    public async Task Merged_shards_say_what_one_machine_would_have_said()
    {
        await Run("whole");
        await Run("one", "--shard", "1/2", "--times", "whole/times.json");
        await Run("two", "--shard", "2/2", "--times", "whole/times.json");

        var merged = await workspace.Run("report", "merge", "one", "two", "--out", "merged");

        merged.Code.Should().Be(ExitCode.Good, merged.ToString());
        Cases("merged").Should().BeEquivalentTo(Cases("whole"), options => options.WithStrictOrdering());
        workspace.Read("merged/lcov.info").Should().Be(workspace.Read("whole/lcov.info"));
        Json("merged/coverage.json").Should().Be(Json("whole/coverage.json"));
        XDocument.Parse(workspace.Read("merged/cobertura.xml")).Root!.Attribute("line-rate").Should().NotBeNull();
        using var results = JsonDocument.Parse(workspace.Read("merged/results.json"));
        results.RootElement.GetProperty("passed").GetInt32().Should().Be(3);
        results.RootElement.GetProperty("failed").GetInt32().Should().Be(1);
        using var times = JsonDocument.Parse(workspace.Read("merged/times.json"));
        times.RootElement.GetProperty("milliseconds").EnumerateObject().Should().HaveCount(4);
    }

    [Fact]
    public async Task Shards_are_equal_by_time_and_leave_nothing_out()
    {
        workspace.Folder.Write(
            "times.json",
            """
            { "schemaVersion": 1, "milliseconds": {
              "journeys/login.test.yaml › good": 90, "journeys/login.test.yaml › bad code": 30,
              "journeys/login.test.yaml › bad password": 30, "journeys/login.test.yaml › wrong": 30, "journeys/login.test.yaml › later": 0 } }
            """
        );

        var first = await workspace.Run("test", "--shard", "1/2", "--times", "times.json", "--reporter", "tap");
        var second = await workspace.Run("test", "--shard", "2/2", "--times", "times.json", "--reporter", "tap");

        first.Out.Should().Contain("Login › good").And.NotContain("bad code");
        second.Out.Should().Contain("bad code").And.Contain("bad password").And.Contain("wrong");
    }

    [Fact]
    public async Task Thresholds_hold_for_all_machines_together()
    {
        await Run("one", "--shard", "1/2");
        await Run("two", "--shard", "2/2");

        (await workspace.Run("report", "merge", "one", "two", "--threshold", "outcomes=100"))
            .Code.Should()
            .Be(ExitCode.Good);
        var low = await workspace.Run("report", "merge", "one", "--threshold", "outcomes=100");
        low.Code.Should().Be(ExitCode.CoverageTooLow, low.ToString());
    }

    [Fact]
    public async Task Lcov_and_cobertura_of_others_are_added_up_line_by_line()
    {
        workspace.Folder.Write(
            "a/lcov.info",
            "TN:\nSF:x.js\nDA:1,1\nDA:2,0\nBRDA:2,0,0,-\nBRDA:2,0,1,1\nend_of_record\n"
        );
        workspace.Folder.Write(
            "b/lcov.info",
            "TN:\nSF:x.js\nDA:1,2\nDA:2,3\nBRDA:2,0,0,1\nBRDA:2,0,1,0\nend_of_record\n"
        );

        await workspace.Run("report", "merge", "a", "b", "--out", "m");

        workspace
            .Read("m/lcov.info")
            .Should()
            .Contain("DA:1,3\nDA:2,3\n")
            .And.Contain("BRDA:2,0,0,1\nBRDA:2,0,1,1\nBRF:2\nBRH:2\n");
    }

    [Fact]
    public async Task What_is_no_report_is_told()
    {
        workspace.Folder.Write("a/other.json", "{}");

        var result = await workspace.Run("report", "merge", "a");

        result.Code.Should().Be(ExitCode.Usage);
        result.Error.Should().Contain("a/other.json is no report").And.Contain("no report to merge");
    }

    public void Dispose() => workspace.Dispose();

    private Task<ToolResult> Run(string folder, params string[] args) =>
        workspace.Run([
            "test",
            .. Reports.Select(r => string.Format(System.Globalization.CultureInfo.InvariantCulture, r, folder)),
            .. args,
        ]);

    private List<(string?, bool, bool)> Cases(string folder) =>
        [
            .. XDocument
                .Parse(workspace.Read($"{folder}/junit.xml"))
                .Descendants("testcase")
                .Select(c =>
                    (c.Attribute("name")?.Value, c.Element("failure") is not null, c.Element("skipped") is not null)
                ),
        ];

    /// <summary>Hits differ where a shard ran a case; what was reached may not.</summary>
    private string Json(string path)
    {
        using var json = JsonDocument.Parse(workspace.Read(path));
        return json.RootElement.GetProperty("totals").GetRawText()
            + json.RootElement.GetProperty("journeys").GetRawText();
    }
}
