using JourneySim.Coverage;
using JourneySim.Engine.JavaScript;
using JourneySim.Engine.Scripts;
using JourneySim.Loading;
using JourneySim.Specs.Reading;
using JourneySim.Specs.Suites;

namespace JourneySim.Tests.Coverage;

public sealed class CoverageTests : IDisposable
{
    private const string Source = """
        var who = nodeState.get("who");
        function twice(n) {
          return n * 2;
        }
        function never() { return 1; }
        if (who == "a") {
          outcome = "yes";
        } else {
          outcome = "no";
        }
        again: for (var i = 0; i < 3; i++) {
          if (i == 1) continue again;
          twice(i);
        }
        var text = who == "a" ? "first" : "second";
        switch (text) {
          case "first": text = "1"; break;
          default: text = "2";
        }
        who && twice(1);
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("journeysim-coverage-").FullName;

    [Fact]
    public async Task Statements_arms_and_functions_are_counted()
    {
        var script = (await Run("a")).Scripts.Should().ContainSingle().Subject;

        script.File.Should().EndWith("decide.js");
        Missed(script, ScriptProbeKind.Statement).Should().Equal(5, 9, 18);
        Missed(script, ScriptProbeKind.Function).Should().Equal(5);
        Missed(script, ScriptProbeKind.Branch).Should().Equal(8, 15, 18, 20);
        script.Lines[3].Should().Be(3);
    }

    [Fact]
    public async Task Two_cases_together_reach_both_arms()
    {
        var map = await Run("a", "b");

        Missed(map.Scripts[0], ScriptProbeKind.Branch)
            .Should()
            .Equal([20], "nobody is never there, so the left side never decides");
        CoverageTotals.Of(map, "outcomes").Should().Be(new Share(2, 2));
        CoverageTotals.Of(map, "nodes").Percent.Should().Be(100);
    }

    [Fact]
    public async Task Lcov_tells_lines_functions_and_arms()
    {
        (await Report("lcov"))
            .Should()
            .Contain("SF:")
            .And.Contain("FN:2,twice\n")
            .And.Contain("FNDA:0,never\n")
            .And.Contain("DA:9,0\n")
            .And.EndWith("end_of_record\n");
    }

    [Fact]
    public async Task Cobertura_is_xml_with_a_class_a_script()
    {
        var xml = System.Xml.Linq.XDocument.Parse(await Report("cobertura"));

        xml.Descendants("class").Should().ContainSingle();
        xml.Descendants("line")
            .Should()
            .Contain(l => l.Attribute("number")!.Value == "9" && l.Attribute("hits")!.Value == "0");
    }

    [Fact]
    public async Task The_page_paints_the_source_and_names_untaken_outcomes()
    {
        (await Report("html"))
            .Should()
            .Contain("outcome = &quot;no&quot;;")
            .And.Contain("<li>Decide: <b>no</b></li>")
            .And.NotContain("<script")
            .And.NotContain("http://");
    }

    [Fact]
    public async Task Json_names_what_was_not_reached()
    {
        (await Report("json")).Should().Contain("\"5:1 function never\"").And.Contain("\"Decide: no\"");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static IEnumerable<int> Missed(ScriptCounts script, ScriptProbeKind kind) =>
        script.Of(kind).Where(p => p.Hits == 0).Select(p => p.Probe.Line);

    private async Task<string> Report(string format)
    {
        var output = new StringWriter();
        CoverageFormats.All.Single(f => f.Name == format).Write(await Run("a"), output);
        return output.ToString();
    }

    private async Task<CoverageMap> Run(params string[] who)
    {
        Write("journeysim.yaml", "realm: alpha\n");
        Write("scripts/decide.js", Source);
        Write(
            "journeys/j.yaml",
            """
            journey: J
            start: decide
            scripts: { Decide: { file: ../scripts/decide.js, engine: next-generation } }
            nodes:
              decide: { type: ScriptedDecisionNode, name: Decide, script: Decide, outcomes: ['yes', 'no'], on: { 'yes': success, 'no': failure } }
            """
        );
        var cases = who.Select(w =>
            $"  - {{ name: {w}, given: {{ state: {{ shared: {{ who: {w} }} }} }}, expect: {{ end: {(w == "a" ? "success" : "failure")} }} }}"
        );
        Write("journeys/j.test.yaml", "journey: J\nallow: [state]\ncases:\n" + string.Join('\n', cases) + "\n");
        var reading = WorkspaceLoader.Load(folder);
        reading.HasErrors.Should().BeFalse(DiagnosticText.Of(reading.Diagnostics, reading.Sources));
        var suite = SuiteLoader.Load(folder, [], reading.Sources);
        suite.Mistakes.Should().BeEmpty();
        var map = new CoverageMap();
        var results = await SuiteRun.RunAsync(
            suite.Select(SpecFilter.All),
            reading.Workspace!,
            new ScriptHost(),
            1,
            _ => { },
            _ => false,
            TestContext.Current.CancellationToken,
            map
        );
        results.Select(r => JourneySim.Reports.FailureText.Of(r)).Should().OnlyContain(t => t.Length == 0);
        return map;
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
