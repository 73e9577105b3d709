using System.Text.Json;
using JourneySim.Schemas;
using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Graphs;

public sealed class GraphAndSchemaTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Kinds => [.. SchemaList.All.Select(s => s.Name)];

    [Theory]
    [InlineData("mermaid")]
    [InlineData("dot")]
    public async Task The_example_is_drawn(string format)
    {
        var result = await Tool.Run("graph", "--format", format);

        result.Code.Should().Be(ExitCode.Good, result.ToString());
        Golden.Match(result.Out, $"example-{format}");
    }

    [Theory]
    [InlineData("mermaid")]
    [InlineData("dot")]
    [InlineData("svg")]
    public async Task The_path_of_a_run_is_marked(string format)
    {
        var tool = new Tool { Directory = folder.Path };
        var run = await tool.With("run", "--json", "--unset-esv", "esv-service-account-id");
        folder.Write("run.json", run.Out);

        var result = await tool.With("graph", "--mark", "run.json", "--format", format, "--out", "pictures/run.txt");

        result.Code.Should().Be(ExitCode.Good, result.ToString());
        var picture = File.ReadAllText(Path.Combine(folder.Path, "pictures/run.txt"));
        if (format != "svg")
        {
            Golden.Match(picture, $"marked-{format}");
        }

        picture.Should().NotBe((await Tool.Run("graph", "--format", format)).Out);
    }

    [Fact]
    public async Task What_tests_reached_is_marked()
    {
        var tool = new Tool { Directory = folder.Path };
        await tool.With("init", ".");
        await tool.With("test", "--coverage", "--coverage-format", "json");
        var coverage = Directory.GetFiles(Path.Combine(folder.Path, "coverage"), "*.json").Single();

        var result = await tool.With("graph", "Get Access Token Demo", "--mark", coverage);

        result.Code.Should().Be(ExitCode.Good, result.ToString());
        result.Out.Should().Contain("==>|\"Success\"|").And.Contain("==>|\"Error\"|");
    }

    [Theory]
    [InlineData("{}", "is neither a run nor coverage")]
    [InlineData("[1", "is neither a run nor coverage")]
    [InlineData(
        "{\"path\":[{\"journey\":\"Other\",\"node\":\"a\",\"outcome\":null}]}",
        "tells nothing of journey \"Get Access Token Demo\""
    )]
    [InlineData("{\"path\":[{\"node\":\"a\"}]}", "is neither a run nor coverage")]
    [InlineData("{\"journeys\":{}}", "is neither a run nor coverage")]
    public async Task A_file_that_marks_nothing_is_told(string content, string told)
    {
        folder.Write("marks.json", content);

        var result = await new Tool { Directory = folder.Path }.With("graph", "--mark", "marks.json");

        result.Code.Should().Be(ExitCode.Usage, result.ToString());
        result.Error.Should().Contain(told);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_schema_is_json_with_a_title(string kind)
    {
        using var json = JsonDocument.Parse((await Tool.Run("schema", kind)).Out);

        json.RootElement.GetProperty("title").GetString().Should().NotBeEmpty();
    }

    public void Dispose() => folder.Dispose();
}
