using System.Text.RegularExpressions;
using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests;

public sealed partial class DiagnosticFamiliesTests
{
    [Fact]
    public void Every_family_of_codes_in_the_sources_is_told_in_the_documents()
    {
        string[] houses = ["engine", "nodes", "simulator", "server", "cli"];
        var families =
            from house in houses
            from file in Directory.EnumerateFiles(Checkout.PathOf(house), "*.cs", SearchOption.AllDirectories)
            from Match code in Code().Matches(File.ReadAllText(file))
            select code.Groups[1].Value;
        var told = File.ReadAllText(Checkout.PathOf("docs", "diagnostics.md"));

        families
            .Distinct()
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(family => told.Contains($"| `{family}` |", StringComparison.Ordinal));
    }

    // "RFC2253" is a standard and "CA5350" an analyzer's rule.
    [GeneratedRegex("\"(?!RFC|CA)([A-Z]{2,5})[0-9]{4}\"")]
    private static partial Regex Code();
}
