using JourneySim.Loading;

namespace JourneySim.Tests.Loading;

/// <summary>Each folder of <c>Mistakes/</c> is a workspace with one kind of mistake; <c>expected.txt</c> in it is what its author reads.</summary>
public sealed class MistakeTests
{
    private const string Expected = "expected.txt";

    public static TheoryData<string> Workspaces =>
        new(
            Directory
                .EnumerateDirectories(Path.Combine(AppContext.BaseDirectory, "Loading", "Mistakes"))
                .Select(d => Path.GetFileName(d))
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Workspaces))]
    public void A_mistake_is_told_with_its_place_and_what_to_try(string workspace)
    {
        using var folder = new TemporaryFolder().WithAll(
            Path.Combine(AppContext.BaseDirectory, "Loading", "Mistakes", workspace)
        );
        var wanted = File.ReadAllText(Path.Combine(folder.Path, Expected)).ReplaceLineEndings("\n");
        File.Delete(Path.Combine(folder.Path, Expected));

        var reading = WorkspaceLoader.Load(folder.Path, new LoadOptions { ShowRelativeTo = folder.Path });

        DiagnosticText.Of(reading.Diagnostics, reading.Sources).Should().Be(wanted);
    }
}
