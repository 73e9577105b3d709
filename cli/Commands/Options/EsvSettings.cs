using System.CommandLine;

namespace JourneySim.Cli.Commands.Options;

/// <summary>Options for environment secrets and variables. Later ones win over earlier ones, and all over the workspace and the environment.</summary>
internal static class EsvSettings
{
    public static Option<string[]> Set { get; } =
        new("--esv") { Description = "Set an ESV (esv-name or esv.name)", HelpName = "NAME=VALUE" };

    public static Option<string[]> Unset { get; } =
        new("--unset-esv") { Description = "Take an ESV away", HelpName = "NAME" };

    public static Option<string[]> FromFile { get; } =
        new("--esv-file") { Description = "ESVs from YAML, JSON or dotenv", HelpName = "FILE" };

    public static IReadOnlyList<Option> All { get; } = [Set, Unset, FromFile];
}
