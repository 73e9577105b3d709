using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Lists;

public sealed class ImportExportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task What_was_exported_can_be_imported_and_runs_as_before()
    {
        folder.Write("journeysim.yaml", "realm: alpha\n");
        folder.Write("journeys/ask.yaml", Journeys.Asking);
        var tool = new Tool { Directory = folder.Path };
        string[] answers =
        [
            "--answer",
            "demo",
            "--answer",
            "Secret1!",
            "--answer",
            "Go on",
            "--now",
            "2026-01-02T03:04:05Z",
        ];

        var exported = await tool.With("export", "Ask", "--out", "Ask.journey.json");
        var imported = await tool.With("import", "Ask.journey.json", "--out", "again");
        var before = await tool.With(["run", "Ask", .. answers]);
        var after = await tool.With(["run", "Ask", "--workspace", "again", .. answers]);

        exported.Code.Should().Be(ExitCode.Good, exported.ToString());
        imported.Code.Should().Be(ExitCode.Good, imported.ToString());
        imported.Out.Should().Contain("■ 1 journey: Ask");
        after.Out.Should().Be(before.Out);
        after.Code.Should().Be(ExitCode.Good, after.ToString());
    }

    [Fact]
    public async Task A_file_that_is_no_export_does_not_load()
    {
        folder.Write("nothing.json", "{}");

        var result = await new Tool { Directory = folder.Path }.With("import", "nothing.json", "--out", "again");

        result.Code.Should().Be(ExitCode.DoesNotLoad, result.ToString());
        result.Error.Should().NotBeEmpty();
        Directory.Exists(Path.Combine(folder.Path, "again")).Should().BeFalse();
    }

    [Fact]
    public async Task An_export_makes_the_folders_it_needs_and_leaves_no_half_file()
    {
        folder.Write("journeysim.yaml", "realm: alpha\n");
        folder.Write("journeys/ask.yaml", Journeys.Asking);
        Directory.CreateDirectory(Path.Combine(folder.Path, "taken.json"));
        var tool = new Tool { Directory = folder.Path };

        (await tool.With("export", "Ask", "--out", "new/deep/Ask.journey.json")).Code.Should().Be(ExitCode.Good);
        var refused = await tool.With("export", "Ask", "--out", "taken.json");

        File.Exists(Path.Combine(folder.Path, "new/deep/Ask.journey.json")).Should().BeTrue();
        refused.Code.Should().Be(ExitCode.Usage, refused.ToString());
        refused.Error.Should().Contain("The export can't be written: taken.json");
        Directory.GetFiles(folder.Path, "*.draft").Should().BeEmpty();
    }

    [Fact]
    public async Task A_journey_that_is_not_there_can_not_be_exported()
    {
        folder.Write("journeysim.yaml", "realm: alpha\n");
        folder.Write("journeys/ask.yaml", Journeys.Asking);

        var result = await new Tool { Directory = folder.Path }.With("export", "Aks");

        result.Code.Should().Be(ExitCode.DoesNotLoad);
        result.Error.Should().Contain("Ask");
    }

    public void Dispose() => folder.Dispose();
}
