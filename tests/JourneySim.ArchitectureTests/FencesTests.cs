namespace JourneySim.ArchitectureTests;

/// <summary>Each library is known in one place only.</summary>
public sealed class FencesTests
{
    [Theory]
    [InlineData("Jint.", "JourneySim.Engine.JavaScript")]
    [InlineData("Acornima.", "JourneySim.Engine.JavaScript")]
    [InlineData("YamlDotNet.", "JourneySim.Loading", "JourneySim.Workspaces", "JourneySim.Specs")]
    [InlineData("Spectre.Console.", "JourneySim.Cli")]
    [InlineData("System.CommandLine.", "JourneySim.Cli")]
    [InlineData("Microsoft.AspNetCore.", "JourneySim.Server")]
    public void A_library_is_known_only_behind_its_fence(string library, params string[] fences)
    {
        var wrong =
            from use in House.Uses
            where use.To.StartsWith(library, StringComparison.Ordinal)
            where !fences.Any(f => use.From.StartsWith(f + ".", StringComparison.Ordinal))
            select $"{use.From} uses {use.To}";

        wrong.Should().BeEmpty();
    }
}
