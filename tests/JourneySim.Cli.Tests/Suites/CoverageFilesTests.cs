using System.Text;
using System.Text.Json.Nodes;
using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Suites;

/// <summary>Whose lines are covered: the author's file, also where the script came inside an export, and libraries.</summary>
public sealed class CoverageFilesTests : IDisposable
{
    private const string Script =
        "var who = nodeState.get('who');\nif (who == 'a') {\n  outcome = 'yes';\n} else {\n  outcome = 'no';\n}\n";

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("base64")]
    [InlineData("lines")]
    [InlineData("json")]
    public async Task The_original_file_is_covered_when_an_export_holds_the_same_text(string form)
    {
        await Export(form);
        folder.Write("scripts/decide.js", Script);

        var lcov = await Lcov();

        lcov.Should().Contain("SF:scripts/decide.js\n").And.Contain("DA:3,1\n").And.Contain("DA:5,0\n");
        File.Exists(Path.Combine(folder.Path, "coverage/sources")).Should().BeFalse();
    }

    [Theory]
    [InlineData("base64")]
    [InlineData("lines")]
    public async Task Without_an_original_file_the_text_is_written_beside_the_report(string form)
    {
        await Export(form);

        var lcov = await Lcov();

        var line = lcov.Split('\n').Single(l => l.StartsWith("SF:", StringComparison.Ordinal));
        line.Should().StartWith("SF:coverage/sources/").And.EndWith(".js");
        (await File.ReadAllTextAsync(Path.Combine(folder.Path, line[3..]), TestContext.Current.CancellationToken))
            .TrimEnd('\n')
            .Should()
            .Be(Script.TrimEnd('\n'));
        lcov.Should().Contain("DA:3,1\n").And.Contain("DA:5,0\n");
    }

    [Fact]
    public async Task Libraries_are_covered_at_their_own_lines_and_scripts_that_never_ran_count_too()
    {
        folder.Write("journeysim.yaml", "realm: alpha\nlibraries: { words: { file: scripts/words.js } }\n");
        folder.Write(
            "scripts/words.js",
            "exports.yes = function () { return 'yes'; };\nexports.no = function () {\n  return 'no';\n};\n"
        );
        folder.Write("scripts/decide.js", "var words = require('words');\noutcome = words.yes();\n");
        folder.Write("scripts/later.js", "var x = 1;\noutcome = 'yes';\n");
        folder.Write(
            "journeys/j.yaml",
            """
            journey: J
            start: decide
            scripts:
              Decide: { file: ../scripts/decide.js, engine: next-generation }
              Later: { file: ../scripts/later.js, engine: next-generation }
            nodes:
              decide: { type: ScriptedDecisionNode, name: Decide, script: Decide, outcomes: ['yes', 'no'], on: { 'yes': success, 'no': later } }
              later: { type: ScriptedDecisionNode, name: Later, script: Later, outcomes: ['yes', 'no'], on: { 'yes': success, 'no': failure } }
            """
        );
        folder.Write("journeys/j.test.yaml", "journey: J\ncases: [{ name: x, expect: { end: success } }]\n");

        var lcov = await Lcov();

        Record(lcov, "scripts/words.js").Should().Contain("DA:1,1\n").And.Contain("DA:2,1\n").And.Contain("DA:3,0\n");
        Record(lcov, "scripts/words.js").Should().Contain("LF:3\n").And.Contain("FNF:2\nFNH:1\n");
        Record(lcov, "scripts/later.js").Should().Contain("DA:1,0\nDA:2,0\n");
    }

    public void Dispose() => folder.Dispose();

    private static string Record(string lcov, string file) =>
        lcov.Split("end_of_record\n").Single(r => r.Contains($"SF:{file}\n", StringComparison.Ordinal));

    private async Task<string> Lcov()
    {
        var result = await new Tool { Directory = folder.Path }.With("test", "--coverage-format", "lcov");
        result.Code.Should().Be(ExitCode.Good, result.ToString());
        return await File.ReadAllTextAsync(
            Path.Combine(folder.Path, "coverage/lcov.info"),
            TestContext.Current.CancellationToken
        );
    }

    /// <summary>The journey as frodo exports it, its script in one of the forms of exports.</summary>
    private async Task Export(string form)
    {
        folder.Write("journeysim.yaml", "realm: alpha\n");
        folder.Write("source/decide.js", Script);
        folder.Write(
            "source/j.yaml",
            """
            journey: J
            start: decide
            scripts: { Decide: { file: decide.js, engine: next-generation } }
            nodes:
              decide: { type: ScriptedDecisionNode, name: Decide, script: Decide, outcomes: ['yes', 'no'], on: { 'yes': success, 'no': failure } }
            """
        );
        folder.Write("source/journeysim.yaml", "realm: alpha\njourneys: [j.yaml]\n");
        Directory.CreateDirectory(Path.Combine(folder.Path, "journeys"));
        var made = await new Tool { Directory = folder.Path }.With(
            "export",
            "J",
            "--workspace",
            "source",
            "--out",
            "journeys/J.journey.json"
        );
        made.Code.Should().Be(ExitCode.Good, made.ToString());
        Directory.Delete(Path.Combine(folder.Path, "source"), recursive: true);
        var file = Path.Combine(folder.Path, "journeys/J.journey.json");
        var export = JsonNode.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))!;
        foreach (var script in Scripts(export).ToList())
        {
            script["script"] = form switch
            {
                "base64" => Convert.ToBase64String(Encoding.UTF8.GetBytes(Script)),
                "lines" => new JsonArray([.. Script.TrimEnd('\n').Split('\n').Select(l => (JsonNode)l)]),
                _ => JsonValue.Create(JsonValue.Create(Script).ToJsonString()),
            };
        }

        await File.WriteAllTextAsync(file, export.ToJsonString(), TestContext.Current.CancellationToken);
        folder.Write(
            "journeys/j.test.yaml",
            "journey: J\ncases: [{ name: x, given: { state: { shared: { who: a } } }, expect: { end: success } }]\n"
        );
    }

    private static IEnumerable<JsonObject> Scripts(JsonNode? node) =>
        node switch
        {
            JsonObject o => (
                o.ContainsKey("script") && o.ContainsKey("evaluatorVersion") ? [o] : Array.Empty<JsonObject>()
            ).Concat(o.SelectMany(m => Scripts(m.Value))),
            JsonArray a => a.SelectMany(Scripts),
            _ => [],
        };
}
