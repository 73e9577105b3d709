namespace JourneySim.Cli.Tests;

/// <summary>Tests that change the working directory of the process run alone.</summary>
[CollectionDefinition(nameof(WorkingDirectory), DisableParallelization = true)]
public sealed class WorkingDirectory;
