using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Suites;

/// <summary>What <c>tests/mutations/run</c> stands on: suites that pass while nothing is broken, and patches that still fit the code.</summary>
public sealed class MutationTests
{
    private static readonly string Folder = Checkout.PathOf("tests", "mutations");

    public static TheoryData<string> Patches =>
        [.. Directory.GetFiles(Folder, "*.patch").Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal)];

    [Fact]
    public async Task The_suites_pass_on_the_whole_product()
    {
        var result = await new Tool { Directory = Path.Combine(Folder, "workspace") }.With("test", "--no-color");

        result.Code.Should().Be(ExitCode.Good, result.ToString());
    }

    [Theory]
    [MemberData(nameof(Patches))]
    public void Every_mutation_fits_the_code(string patch)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, patch));
        var file = lines.Single(l => l.StartsWith("--- a/", StringComparison.Ordinal))["--- a/".Length..];
        var hunk = lines.SkipWhile(l => !l.StartsWith("@@", StringComparison.Ordinal)).Skip(1).ToList();
        var old = hunk.Where(l => l is [' ' or '-', ..]).Select(l => l[1..]);

        hunk.Should().NotContain(l => l.StartsWith("@@", StringComparison.Ordinal), "a mutation changes one place");
        File.ReadAllText(Checkout.PathOf(file.Split('/'))).Should().Contain(string.Join('\n', old));
    }
}
