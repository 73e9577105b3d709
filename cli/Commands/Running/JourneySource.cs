using JourneySim.Cli.Commands.Options;
using JourneySim.Engine.Diagnostics;
using JourneySim.Loading;

namespace JourneySim.Cli.Commands.Running;

/// <summary>The journey that a command line names, read and ready to run; mistakes are shown, and those that matter end the command.</summary>
internal static class JourneySource
{
    public static JourneyReading Read(Invocation invocation, string? journey)
    {
        var reading = journey is null ? Example() : Find(invocation, journey);
        invocation.Sources = reading.Sources;
        if (reading.Journey is null || reading.Workspace is null || reading.HasErrors)
        {
            throw new CommandFailure(ExitCode.DoesNotLoad, [.. DiagnosticText.InOrder(reading.Diagnostics)]);
        }

        return reading;
    }

    /// <summary>The workspace of <c>--workspace</c> or around the working directory; null when there is none.</summary>
    public static WorkspaceReading? Workspace(Invocation invocation)
    {
        var around = invocation.Around;
        var given = invocation.Get(OutputOptions.Workspace);
        if (given is null && !HasWorkspace(around.Directory))
        {
            return null;
        }

        var options = new LoadOptions { ShowRelativeTo = around.Directory };
        var reading = WorkspaceLoader.Load(around.PathOf(given ?? "."), options);
        if (reading.Workspace is null)
        {
            invocation.Sources = reading.Sources;
            throw new CommandFailure(ExitCode.DoesNotLoad, [.. DiagnosticText.InOrder(reading.Diagnostics)]);
        }

        return reading;
    }

    private static bool HasWorkspace(string directory)
    {
        for (var folder = new DirectoryInfo(directory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "journeysim.yaml")))
            {
                return true;
            }
        }

        return false;
    }

    private static JourneyReading Example()
    {
        var workspace = EmbeddedExample.Load();
        return JourneyLoading.Find(EmbeddedExample.Journey, workspace);
    }

    private static JourneyReading Find(Invocation invocation, string journey)
    {
        var around = invocation.Around;
        var file = around.PathOf(journey);
        var folder = around.PathOf(invocation.Get(OutputOptions.Workspace) ?? ".");
        var options = new LoadOptions { ShowRelativeTo = around.Directory };
        return JourneyLoading.Find(File.Exists(file) || Directory.Exists(file) ? file : journey, folder, options);
    }
}
