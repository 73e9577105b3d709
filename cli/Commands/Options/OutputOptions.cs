using System.CommandLine;

namespace JourneySim.Cli.Commands.Options;

/// <summary>Options of every command: how much is said, and in which form.</summary>
internal static class OutputOptions
{
    public static Option<bool> Json { get; } =
        new("--json")
        {
            Description = "Write JSON with a schemaVersion to standard output, and nothing else",
            Recursive = true,
        };

    public static Option<bool> Quiet { get; } =
        new("--quiet", "-q") { Description = "Say only how it ended", Recursive = true };

    public static Option<bool> Verbose { get; } =
        new("--verbose", "-v") { Description = "Say everything: headers, bodies, whole values", Recursive = true };

    public static Option<bool> NoColor { get; } =
        new("--no-color") { Description = "No colours (so do NO_COLOR and TERM=dumb)", Recursive = true };

    public static Option<bool> ShowSecrets { get; } =
        new("--show-secrets") { Description = "Don't cover secrets; for a local terminal only", Recursive = true };

    public static Option<string?> Workspace { get; } =
        new("--workspace")
        {
            Description = "The folder with journeysim.yaml; else it is looked for from here upwards",
            HelpName = "DIR",
            Recursive = true,
        };

    public static IReadOnlyList<Option> All { get; } = [Workspace, Json, Quiet, Verbose, NoColor, ShowSecrets];
}
