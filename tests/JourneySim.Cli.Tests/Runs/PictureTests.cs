using FluentAssertions.Execution;
using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Runs;

public sealed class PictureTests
{
    private const int Columns = 100;

    [Fact]
    public async Task The_picture_of_the_readme_shows_what_a_terminal_shows()
    {
        string[] args = ["run", "--answer", "Yes"];
        using var folder = new TemporaryFolder();
        var result = NativeTool.Exists
            ? await NativeTool.Run(folder.Path, new() { ["FORCE_COLOR"] = "1", ["COLUMNS"] = $"{Columns}" }, args)
            : await new Tool
            {
                Environment = new(StringComparer.Ordinal) { ["FORCE_COLOR"] = "1" },
                Directory = folder.Path,
            }.With(args);
        var picture = TerminalPicture.Draw("journeysim run --answer Yes", result.Out, Columns);
        var file = Checkout.PathOf("docs", "run.svg");

        result.Code.Should().Be(ExitCode.Good);
        if (Environment.GetEnvironmentVariable("GOLDEN") == "accept")
        {
            await File.WriteAllTextAsync(file, picture, TestContext.Current.CancellationToken);
        }

        var kept = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        if (TerminalPicture.WithoutTimes(kept) != TerminalPicture.WithoutTimes(picture))
        {
            throw new AssertionFailedException(
                $"docs/run.svg is old; GOLDEN=accept draws it anew. The run:\n{result.Out}"
            );
        }
    }
}
