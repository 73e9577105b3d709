using System.Text.Json;
using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Lists;

public sealed class ListTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("nodes")]
    [InlineData("bindings")]
    [InlineData("classes")]
    public async Task The_document_is_what_the_program_writes(string list)
    {
        GoldenDocument.Match(list + ".md", (await Tool.Run("list", list, "--markdown")).Out);
    }

    [Fact]
    public async Task Journeys_and_esvs_of_a_workspace_are_listed_without_secrets()
    {
        folder.Write(
            "journeysim.yaml",
            "realm: alpha\nesvs:\n  esv-plain: hello\n  esv-hidden: { secret: s3cr3t-value }\n"
        );
        folder.Write("journeys/ask.yaml", Journeys.Asking);
        folder.Write("journeys/broken.yaml", Journeys.Refusing.Replace("type:", "tipe:", StringComparison.Ordinal));
        var tool = new Tool { Directory = folder.Path };

        var journeys = await tool.With("list", "journeys");
        var esvs = await tool.With("list", "esvs", "--esv", "esv-added=later");

        esvs.Out.Should().NotContain("s3cr3t-value");
        Golden.Match(journeys.ToString() + esvs, "a-workspace");
    }

    [Fact]
    public async Task A_list_may_be_json()
    {
        using var json = JsonDocument.Parse((await Tool.Run("list", "nodes", "--json")).Out);

        json.RootElement.GetProperty("nodes")
            .EnumerateArray()
            .Should()
            .Contain(n => n.GetProperty("type").GetString() == "MessageNode");
    }

    [Fact]
    public async Task Without_a_workspace_there_is_nothing_to_list()
    {
        (await new Tool { Directory = folder.Path }.With("list", "journeys")).Code.Should().Be(ExitCode.Usage);
    }

    public void Dispose() => folder.Dispose();
}
