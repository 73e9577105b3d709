using System.Text;
using JourneySim.Engine.Diagnostics;
using JourneySim.Exporting;
using JourneySim.Importing;
using JourneySim.Loading;
using JourneySim.Tests.Loading;

namespace JourneySim.Tests.Importing;

public sealed class RoundTripTests
{
    public static TheoryData<string> Formats => ExportFormatTests.Formats;

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_import_from_any_format_runs_and_exports_the_same(string format)
    {
        using var workspace = new TemporaryFolder();
        var source = Path.Combine(AppContext.BaseDirectory, "Loading", "Exports", format);

        var result = Importer.Import([source], workspace.Path);

        result.Journeys.Should().BeEquivalentTo("Fixture Login", "Fixture Second");
        var reading = WorkspaceLoader.Load(workspace.Path);
        reading.Diagnostics.Where(d => d.Severity == Severity.Error).Should().BeEmpty();
        var exported = Encoding.UTF8.GetString(Export(reading));
        exported.Should().Contain("Fixture Second").And.Contain("nodeState.get(\\\"username\\\")");
    }

    [Fact]
    public void An_export_holds_what_frodo_wrote()
    {
        var original = File.ReadAllBytes(
            Path.Combine(AppContext.BaseDirectory, "Loading", "Exports", "frodo-single", "Fixture Login.journey.json")
        );
        using var source = new TemporaryFolder().With("login.journey.json", original);
        using var workspace = new TemporaryFolder();
        Importer.Import([source.Path], workspace.Path);
        var reading = WorkspaceLoader.Load(workspace.Path);

        var exported = FrodoExport.Write(reading, ["Fixture Login"]).Content;

        // The mail template is kept in the workspace, but no node of this journey names it.
        reading.Workspace!.EmailTemplates.Should().ContainKey("welcome");
        var wanted = System.Text.Json.Nodes.JsonNode.Parse(original)!;
        wanted["emailTemplates"] = new System.Text.Json.Nodes.JsonObject();
        CanonicalExport.Of(exported!).Should().Be(CanonicalExport.Of(wanted));
    }

    [Theory]
    [InlineData(1, 25)]
    [InlineData(1000, 25)]
    [InlineData(2000, 25)]
    public void Whatever_comes_in_goes_out_again(int from, int count)
    {
        for (var seed = from; seed < from + count; seed++)
        {
            var original = new RandomExport(seed).Build();
            using var source = new TemporaryFolder().With("all.journeys.json", original.ToJsonString());
            using var first = new TemporaryFolder();
            Importer.Import([source.Path], first.Path).Journeys.Should().HaveCount(original["trees"]!.AsObject().Count);
            var reading = WorkspaceLoader.Load(first.Path);
            reading
                .Diagnostics.Where(d => d.Severity == Severity.Error)
                .Should()
                .BeEmpty("seed {0} gives\n{1}", seed, DiagnosticText.Of(reading.Diagnostics, reading.Sources));

            var exported = Export(reading);

            CanonicalExport.Of(exported).Should().Be(CanonicalExport.Of(original), "seed {0}", seed);
            using var again = new TemporaryFolder().With("all.journeys.json", exported);
            using var second = new TemporaryFolder();
            Importer.Import([again.Path], second.Path);
            Files(second.Path).Should().Equal(Files(first.Path), "seed {0}", seed);
        }
    }

    [Fact]
    public void A_first_test_file_is_written_and_has_no_mistakes()
    {
        using var workspace = new TemporaryFolder();
        Importer
            .Import([Path.Combine(AppContext.BaseDirectory, "Loading", "Exports", "frodo-multi")], workspace.Path)
            .Files.Should()
            .Contain("journeys/fixture-login.test.yaml")
            .And.NotContain("journeys/fixture-second.test.yaml");

        var suite = JourneySim.Specs.Reading.SuiteLoader.Load(
            workspace.Path,
            [],
            new SourceTexts(),
            LoadOptions.Default
        );

        suite.Mistakes.Should().BeEmpty();
        File.ReadAllText(Path.Combine(workspace.Path, "journeys/fixture-login.test.yaml"))
            .Should()
            .Contain("- { Login Page: outcome }\n        - { Check: \"true\" }\n        - { Known?: known }");
    }

    [Fact]
    public void Pages_and_nodes_of_types_that_nobody_knows_keep_their_ways_out()
    {
        const string Page = "00000000-0000-4000-8000-000000000001";
        const string Child = "00000000-0000-4000-8000-000000000002";
        const string Custom = "00000000-0000-4000-8000-000000000003";
        using var source = new TemporaryFolder().With(
            "custom.json",
            $$"""
            {
              "tree": { "_id": "Custom", "entryNodeId": "{{Page}}", "nodes": {
                "{{Page}}": { "displayName": "Page", "nodeType": "PageNode", "connections": { "outcome": "{{Custom}}" } },
                "{{Custom}}": { "displayName": "Custom", "nodeType": "BankNode", "connections": { "a": "70e691a5-1e33-4ac3-a356-e7b6d60d92e0" } } } },
              "nodes": {
                "{{Page}}": { "_id": "{{Page}}", "_type": { "_id": "PageNode" }, "nodes": [{ "_id": "{{Child}}", "displayName": "Child", "nodeType": "BankCollector" }] },
                "{{Custom}}": { "_id": "{{Custom}}", "_type": { "_id": "BankNode" }, "_outcomes": [{ "id": "a" }, { "id": "b" }] } },
              "innerNodes": { "{{Child}}": { "_id": "{{Child}}", "_type": { "_id": "BankCollector" }, "_outcomes": [{ "id": "outcome" }] } },
              "scripts": {}
            }
            """
        );
        using var first = new TemporaryFolder();
        Importer.Import([source.Path], first.Path);
        using var again = new TemporaryFolder().With("custom.json", Export(WorkspaceLoader.Load(first.Path)));
        using var second = new TemporaryFolder();

        Importer.Import([again.Path], second.Path);

        var journey = File.ReadAllText(Path.Combine(second.Path, "journeys/custom.yaml"));
        journey.Should().Contain("    on: custom\n").And.Contain("on: { a: success, b: ~ }");
    }

    [Fact]
    public void What_can_not_be_written_leaves_the_folder_as_it_was()
    {
        // Where the second journey has to go stands a folder.
        using var workspace = new TemporaryFolder().With("journeys/fixture-login.yaml", "mine");
        Directory.CreateDirectory(Path.Combine(workspace.Path, "journeys/fixture-second.yaml"));
        var source = Path.Combine(AppContext.BaseDirectory, "Loading", "Exports", "frodo-single");

        var result = Importer.Import([source], workspace.Path, new ImportOptions { Force = true });

        result.Files.Should().BeEmpty();
        result.Diagnostics.Should().ContainSingle(d => d.Code == "IMP1003");
        Directory
            .EnumerateFiles(workspace.Path, "*", SearchOption.AllDirectories)
            .Should()
            .ContainSingle()
            .Which.Should()
            .EndWith("fixture-login.yaml");
        File.ReadAllText(Path.Combine(workspace.Path, "journeys/fixture-login.yaml")).Should().Be("mine");
    }

    [Fact]
    public void Nothing_is_overwritten_unless_asked()
    {
        using var workspace = new TemporaryFolder().With("journeys/fixture-login.yaml", "mine");
        var source = Path.Combine(AppContext.BaseDirectory, "Loading", "Exports", "frodo-single");

        var refused = Importer.Import([source], workspace.Path);

        refused.Files.Should().BeEmpty();
        refused.Diagnostics.Should().Contain(d => d.Code == "IMP1001");
        Directory.EnumerateFiles(workspace.Path, "*", SearchOption.AllDirectories).Should().ContainSingle();
        Importer.Import([source], workspace.Path, new ImportOptions { Force = true }).Files.Should().NotBeEmpty();
        File.ReadAllText(Path.Combine(workspace.Path, "journeys/fixture-login.yaml"))
            .Should()
            .StartWith("journey: Fixture Login");
    }

    [Fact]
    public void The_journey_of_the_example_goes_to_AM_and_back()
    {
        var exported = FrodoExport.Write(EmbeddedExample.Load(), [EmbeddedExample.Journey]).Content!;
        using var source = new TemporaryFolder().With("example.journey.json", exported);
        using var workspace = new TemporaryFolder();

        Importer.Import([source.Path], workspace.Path);

        var example = EmbeddedExample.Files();
        File.ReadAllBytes(Path.Combine(workspace.Path, "scripts/get-access-token.js"))
            .Should()
            .Equal(example["scripts/get-access-token.js"]);
        CanonicalExport.Of(Export(WorkspaceLoader.Load(workspace.Path))).Should().Be(CanonicalExport.Of(exported));
    }

    private static byte[] Export(WorkspaceReading reading)
    {
        var result = FrodoExport.Write(reading, [.. reading.Journeys.Select(j => j.Name)]);
        result.Content.Should().NotBeNull(DiagnosticText.Of(result.Diagnostics, reading.Sources));
        return result.Content!;
    }

    private static List<string> Files(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(f => $"{Path.GetRelativePath(folder, f)}\n{File.ReadAllText(f)}"),
        ];
}
