using System.Text.Json;
using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Eval;

public sealed class CasesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Cases_of_all_kinds_are_answered_in_their_order()
    {
        folder.Write("script.js", "outcome = \"Success\";");
        var answers = await Answers(
            """
            [
              {"id": "language", "source": "'a' + 1"},
              {"id": "refused", "source": "let x = 1"},
              {"id": "es6", "source": "let x = 1; x", "dialect": "am-es6"},
              {"id": "thrown", "source": "\n\nnull.x"},
              {"id": "tenant", "engine": "nextgen", "setup": {"outcomes": ["yes"]}, "source": "outcome = 'yes';"},
              {"id": "seed", "setup": {"esvs": {}, "state": {}}, "expect": {}, "trust": {}, "placeholders": {}}
            ]
            """,
            "--source",
            "script.js"
        );

        answers
            .Select(a => a.GetProperty("id").GetString())
            .Should()
            .Equal("language", "refused", "es6", "thrown", "tenant", "seed");
        answers[0].GetProperty("ok").GetBoolean().Should().BeTrue();
        answers[0].GetProperty("value").GetString().Should().Be("\"a1\"");
        answers[1].GetProperty("phase").GetString().Should().Be("parse");
        answers[2].GetProperty("string").GetString().Should().Be("1");
        answers[3].GetProperty("name").GetString().Should().Be("TypeError");
        answers[3].GetProperty("line").GetInt32().Should().Be(3);
        answers[4].GetProperty("outcome").GetString().Should().Be("yes");
        answers[5].GetProperty("outcome").GetString().Should().Be("Success");
    }

    [Fact]
    public async Task Lone_surrogates_survive_both_ways()
    {
        var text = await Text("""[{"id": "\ud800", "source": "'\ud800'"}]""");

        text.Should().Contain("\"id\": \"\\ud800\"").And.Contain("\"string\": \"\\ud800\"");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("no json")]
    [InlineData("""[{"id": "seed", "setup": {}}]""")]
    public async Task A_file_that_holds_no_cases_does_not_load(string cases)
    {
        folder.Write("cases.json", cases);

        var result = await new Tool { Directory = folder.Path }.With("eval", "--cases", "cases.json");

        result.Code.Should().Be(ExitCode.DoesNotLoad, result.ToString());
        result.Out.Should().BeEmpty();
    }

    public void Dispose() => folder.Dispose();

    private async Task<List<JsonElement>> Answers(string cases, params string[] args)
    {
        using var json = JsonDocument.Parse(await Text(cases, args));
        return [.. json.RootElement.EnumerateArray().Select(a => a.Clone())];
    }

    private async Task<string> Text(string cases, params string[] args)
    {
        folder.Write("cases.json", cases);
        var result = await new Tool { Directory = folder.Path }.With(["eval", "--cases", "cases.json", .. args]);
        result.Code.Should().Be(ExitCode.Good, result.ToString());
        return result.Out;
    }
}
