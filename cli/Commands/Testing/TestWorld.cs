using JourneySim.Cli.Commands.Options;
using JourneySim.Cli.Commands.Running;
using JourneySim.Engine.Diagnostics;
using JourneySim.Loading;
using JourneySim.Workspaces;

namespace JourneySim.Cli.Commands.Testing;

/// <summary>The workspace as the command line changes it for all cases: another set of ESVs, a candidate version of a script. What a case is given goes over it.</summary>
internal static class TestWorld
{
    public static Workspace Of(Invocation invocation, WorkspaceReading reading)
    {
        var workspace = reading.Workspace!;
        var scripts = RunWorld.Replacements(invocation);
        if (scripts.Select(s => s.Check(workspace)).OfType<Diagnostic>().ToList() is { Count: > 0 } mistakes)
        {
            throw new CommandFailure(ExitCode.Usage, mistakes);
        }

        foreach (var script in scripts)
        {
            reading.Sources.Add(script.File, script.Source);
        }

        return scripts.Aggregate(
            workspace with
            {
                Esvs = [.. workspace.Esvs, .. RunWorld.Esvs(invocation, fromEnvironment: false)],
            },
            (all, script) => script.In(all)
        );
    }
}
