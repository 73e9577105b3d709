using System.Text.RegularExpressions;
using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests;

/// <summary>The README is run: each command, the journey. Its C# is compiled and run against the packed package by the tests of the simulator.</summary>
[Collection(nameof(WorkingDirectory))]
public sealed partial class ReadmeTests : IDisposable
{
    private const string Tool = "dotnet run --project cli -- ";

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Commands =>
        [.. Blocks("sh").SelectMany(b => b.Split('\n')).Where(line => line.StartsWith(Tool, StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_works(string line)
    {
        var args = Words()
            .Matches(line[Tool.Length..])
            .Select(m => m.Value.Replace("\"", "", StringComparison.Ordinal));
        CopyContent();
        var candidate = Checkout.PathOf("scripts", "get-access-token.js");
        File.Copy(candidate, Path.Combine(folder.Path, "getAccessToken.js"));

        var result = await new Tool { Directory = folder.Path }.With([.. args]);

        var expected = line.Contains("--unset-esv", StringComparison.Ordinal) ? ExitCode.Failed : ExitCode.Good;
        result.Code.Should().Be(expected, result.ToString());
    }

    [Fact]
    public void The_other_commands_are_those_of_the_build_server()
    {
        var others = Blocks("sh")
            .SelectMany(b => b.Split('\n'))
            .Where(line => !line.StartsWith(Tool, StringComparison.Ordinal));
        var build = File.ReadAllText(Checkout.PathOf(".ci", "run"));

        others.Should().NotBeEmpty().And.OnlyContain(line => build.Contains(line, StringComparison.Ordinal));
    }

    [Fact]
    public void The_journey_is_the_one_in_the_repository()
    {
        var journey = File.ReadAllText(Checkout.PathOf("journeys", "get-access-token.yaml")).ReplaceLineEndings("\n");

        journey.Should().EndWith(Blocks("yaml").Single() + "\n");
    }

    [Fact]
    public void Every_link_into_the_repository_leads_somewhere()
    {
        var links = Link()
            .Matches(Readme())
            .Select(m => m.Groups[1].Value)
            .Where(l => !l.Contains(':', StringComparison.Ordinal));

        links.Should().NotBeEmpty().And.OnlyContain(link => File.Exists(Checkout.PathOf(link)));
    }

    public void Dispose() => folder.Dispose();

    private static string Readme() => File.ReadAllText(Checkout.PathOf("README.md")).ReplaceLineEndings("\n");

    private static IEnumerable<string> Blocks(string language) =>
        Block().Matches(Readme()).Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value);

    private void CopyContent()
    {
        foreach (
            var file in (string[])
                [
                    "journeysim.yaml",
                    "journeys/get-access-token.yaml",
                    "journeys/get-access-token.test.yaml",
                    "scripts/get-access-token.js",
                    "scripts/libraries/settings.js",
                ]
        )
        {
            folder.Write(file, File.ReadAllText(Checkout.PathOf(file)));
        }
    }

    [GeneratedRegex("^```(\\w+)\n(.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("(\"[^\"]*\"|[^ \"])+")]
    private static partial Regex Words();

    [GeneratedRegex("\\]\\(([^)#]+)\\)")]
    private static partial Regex Link();
}
