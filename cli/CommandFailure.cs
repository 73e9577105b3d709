using JourneySim.Engine.Diagnostics;

namespace JourneySim.Cli;

/// <summary>Ends a command with the author's mistakes and the exit code that fits them.</summary>
internal sealed class CommandFailure(int exitCode, params IReadOnlyList<Diagnostic> diagnostics)
    : Exception(diagnostics is [var first, ..] ? first.Message : "The command failed.")
{
    public int ExitCode { get; } = exitCode;

    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;

    /// <summary>Wrong usage or configuration.</summary>
    public static CommandFailure Usage(string message, string? hint = null) =>
        new(Cli.ExitCode.Usage, new Diagnostic("CLI1001", Severity.Error, message, Hint: hint));

    /// <summary>Something named on the command line does not load.</summary>
    public static CommandFailure DoesNotLoad(string message, string? hint = null) =>
        new(Cli.ExitCode.DoesNotLoad, new Diagnostic("CLI1002", Severity.Error, message, Hint: hint));
}
