using System.CommandLine;
using JourneySim.Cli.Commands.Options;
using JourneySim.Cli.Rendering;
using JourneySim.Engine.Running;
using JourneySim.Loading;
using JourneySim.Reports;
using JourneySim.Specs;
using JourneySim.Specs.Reading;
using JourneySim.Specs.Recording;
using JourneySim.Specs.Running;
using JourneySim.Workspaces;

namespace JourneySim.Cli.Commands.Running;

/// <summary><c>run --record FILE</c>: the run becomes a test file. Chance and time are those of tests, so that the case comes to the same again.</summary>
internal sealed class RunRecording
{
    private const int UsualSeed = 1;

    private readonly Invocation invocation;
    private readonly string path;

    private RunRecording(Invocation invocation, string path) => (this.invocation, this.path) = (invocation, path);

    public static Option<string?> Record { get; } =
        new("--record") { Description = "Write the run as a test file", HelpName = "FILE" };

    public static Option<bool> Force { get; } = new("--force") { Description = "Overwrite the test file" };

    public static IReadOnlyList<Option> Options { get; } = [Record, Force];

    /// <summary>What writes the run down, once it has begun.</summary>
    public CaseRecorder? Recorder { get; private set; }

    /// <summary>Null when nobody asked.</summary>
    public static RunRecording? Of(Invocation invocation, JourneyReading reading)
    {
        if (invocation.Get(Record) is not { } path)
        {
            return null;
        }

        if (!SuiteLoader.IsTestFile(path))
        {
            throw CommandFailure.Usage(
                $"{path} is no test file.",
                $"Its name has to end with {SuiteLoader.Endings[0]}."
            );
        }

        if (reading.Workspace?.Root is null)
        {
            throw CommandFailure.Usage(
                "A test needs a workspace, and the built-in example has none.",
                "Make one with journeysim init, and run its journey there."
            );
        }

        return File.Exists(invocation.Around.PathOf(path)) && !invocation.Is(Force)
            ? throw CommandFailure.Usage(
                $"{path} is there already.",
                "Overwrite it with --force, or name another file."
            )
            : new RunRecording(invocation, path);
    }

    /// <summary>The run as it is recorded.</summary>
    public RunSetup Begin(RunSetup setup, TimeProvider clock)
    {
        setup = setup with { Seed = setup.Seed ?? UsualSeed };
        var files = invocation.All(EsvSettings.FromFile);
        Recorder = new CaseRecorder
        {
            Now = clock.GetUtcNow(),
            Seed = setup.Seed.Value,
            Setup = setup with { Esvs = [.. setup.Esvs.Where(e => !files.Contains(e.Source, StringComparer.Ordinal))] },
            EsvFiles = [.. files.Select(FromHere)],
            Scripts = [.. setup.Scripts.Select(s => (s.Name, FromHere(s.File)))],
            Session = invocation.Get(WorldOptions.Session),
        };
        return setup with { RawTrace = Recorder };
    }

    /// <summary>Writes the file, and runs it once to see that it passes.</summary>
    public async Task<int> FinishAsync(JourneyStep step, Simulation simulation, CancellationToken cancellation)
    {
        var text = Recorder!.Write(step, simulation);
        WholeFile.Write(invocation, path, writer => writer.Write(text));
        var told = invocation.Json ? invocation.Error : invocation.Out;
        told.Write(new InkLine("  ").Add("■ ", Ink.Good).Add($"recorded in {path}"));
        var sources = new SourceTexts();
        var suite = SuiteLoader.Load(
            simulation.Workspace.Root!,
            [invocation.Around.PathOf(path)],
            sources,
            new LoadOptions { ShowRelativeTo = invocation.Around.Directory }
        );
        new DiagnosticView(sources).Show(invocation.Error, suite.Mistakes);
        var runner = new SpecRunner(simulation.Workspace, simulation.Services.ScriptRunner);
        foreach (var spec in suite.Specs)
        {
            var result = await runner.RunAsync(spec, spec.Cases[0], cancellation).ConfigureAwait(false);
            if (result.Verdict is not SpecVerdict.Passed)
            {
                told.Write(
                    new InkLine("  ")
                        .Add("■ ", Ink.Warn)
                        .Add("It does not pass as it stands; journeysim test says more: ")
                        .Add(FailureText.Headline(result))
                );
            }
        }

        return suite.Mistakes.Count > 0 ? ExitCode.DoesNotLoad : ExitCode.Good;
    }

    /// <summary>A path as the test file names it: from its own folder.</summary>
    private string FromHere(string file) =>
        Path.GetRelativePath(Path.GetDirectoryName(invocation.Around.PathOf(path))!, invocation.Around.PathOf(file))
            .Replace(Path.DirectorySeparatorChar, '/');
}
