using System.Text.Json;
using JourneySim.Schemas;
using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Graphs;

public sealed class GraphAndSchemaTests
{
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
    [MemberData(nameof(Kinds))]
    public async Task A_schema_is_json_with_a_title(string kind)
    {
        using var json = JsonDocument.Parse((await Tool.Run("schema", kind)).Out);

        json.RootElement.GetProperty("title").GetString().Should().NotBeEmpty();
    }
}
