using System.Runtime.InteropServices;
using JourneySim.Engine.Diagnostics;

namespace JourneySim.Cli;

/// <summary>A mistake of ours in a few words: what happened where, and what to send us.</summary>
internal static class BugReport
{
    public static Diagnostic Of(Exception bug, string? command)
    {
        var place = bug
            .StackTrace?.Split('\n')
            .Select(line => line.Trim())
            .FirstOrDefault(line => line.Contains("JourneySim.", StringComparison.Ordinal));
        var where = place is null ? "" : $" {place.Split(" in ")[0]}";
        return new Diagnostic(
            "CLI1070",
            Severity.Error,
            $"JourneySim itself failed: {bug.GetType().Name}: {bug.Message}",
            Hint: $"Please report it with this line: journeysim {ProductVersion.Text} {command} on {RuntimeInformation.RuntimeIdentifier}{where}"
        );
    }
}
