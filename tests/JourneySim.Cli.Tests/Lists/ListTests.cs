using System.Text.Json;
using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Lists;

public sealed class ListTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task The_table_of_node_types_in_the_documents_is_the_one_the_program_writes()
    {
        var table = (await Tool.Run("list", "nodes", "--markdown")).Out;

        GoldenDocument.Match(
            "nodes.md",
            "# Node types\n\nWhat is simulated; settings with a star are required. Written by `journeysim list nodes --markdown`.\n\n"
                + table
        );
    }

    [Theory]
    [InlineData(
        "bindings",
        "bindings.md",
        "# Bindings\n\nWhat scripts of both engine generations find. Written by `journeysim list bindings --markdown`.\n\n"
    )]
    [InlineData(
        "classes",
        "classes.md",
        "# Java classes\n\nWhat scripts can import; a member that is not simulated ends a run by its name. Written by `journeysim list classes --markdown`.\n\n"
    )]
    public async Task The_fidelity_tables_in_the_documents_are_those_the_program_writes(
        string list,
        string document,
        string heading
    )
    {
        GoldenDocument.Match(document, heading + (await Tool.Run("list", list, "--markdown")).Out);
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
