using System.CommandLine;
using JourneySim.Cli.Commands.Answers;
using JourneySim.Cli.Commands.Options;
using JourneySim.Cli.Commands.Running;
using JourneySim.Cli.Rendering;
using JourneySim.Cli.Rendering.Logs;
using JourneySim.Cli.Rendering.Runs;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Running;
using JourneySim.Engine.Tracing;
using JourneySim.Workspaces;
using Serilog.Core;

namespace JourneySim.Cli.Commands;

/// <summary><c>journeysim run</c>: one run of a journey, asked for in a terminal or answered in advance.</summary>
internal static class RunCommand
{
    private static readonly Argument<string?> Journey = new("journey")
    {
        Description = "A YAML file, an export, or a name in the workspace; without one the built-in example runs",
        HelpName = "JOURNEY",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string[]> Answer = new("--answer")
    {
        Description = "Answer the next question: TEXT, or NAME=TEXT by callback type or prompt, or =TEXT",
        HelpName = "TEXT",
    };

    public static Verb Verb { get; } =
        new("run", "Run a journey and show its path, node by node", RunAsync)
        {
            Takes = [Journey],
            Groups =
            [
                ("Answers and request", [Answer, .. WorldOptions.Request, WorldOptions.Session]),
                ("ESVs", EsvSettings.All),
                ("World", [WorldOptions.Script, .. WorldOptions.World]),
                ("Test", [RunTrace.File, .. RunRecording.Options]),
                ("Script log", LogOptions.All),
            ],
            Examples =
            [
                ("journeysim run", "The built-in example"),
                ("journeysim run journeys/login.yaml", "A journey; its questions are asked in the terminal"),
                (
                    "journeysim run Login --answer demo --answer Password=Ch4ng31t",
                    "A journey of the workspace, answered in advance"
                ),
                (
                    "journeysim run --script \"Get access token=getAccessToken.js\"",
                    "Another script in place of the journey's"
                ),
                ("journeysim run Login --trace login.html", "Keep the run as a page to step through"),
                ("journeysim run Login --record journeys/login-demo.test.yaml", "Play a journey and keep it as a test"),
                ("journeysim run --unset-esv esv-service-account-id", "What happens without an ESV"),
                ("journeysim run --upstream http://localhost:8080", "HTTP calls answered by a WireMock"),
            ],
        };

    private static async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var reading = JourneySource.Read(invocation, invocation.Get(Journey));
        var recording = RunRecording.Of(invocation, reading);
        var page = RunTrace.Of(invocation);
        var clock = RunWorld.Clock(invocation, standing: recording is not null);
        var diagnostics = new DiagnosticView(reading.Sources);
        var prompts = Prompts(invocation);
        var dialog = prompts is not null && invocation.Around.OutIsTerminal;
        var view = new RunView(invocation.Out, diagnostics, invocation.Verbose, dialog);
        var record = new RunRecord();
        using var log = LogOptions.Open(invocation);
        using var logger = log?.Logger();
        var shown = !invocation.Json && !invocation.Quiet;
        var trace = new TraceFork([record, .. shown ? [view] : (ITraceSink[])[], .. Log(logger)]);
        var setup = RunWorld.Setup(invocation, RunWorld.Dialect(invocation, reading.Workspace!.Dialect), clock, trace);
        RunWorld.CheckReplacements(setup, reading);
        setup = recording?.Begin(setup, clock) ?? setup;
        setup = page?.Begin(setup) ?? setup;
        using var simulation = new Simulation(reading.Workspace, setup);
        invocation.Mask = simulation.Mask;
        if (shown)
        {
            diagnostics.Show(invocation.Error, reading.Diagnostics);
        }

        var run = simulation
            .Start(reading.Journey!, RunWorld.Session(invocation, reading.Workspace))
            .Receive(RunWorld.Request(invocation));
        RunWorld.FillState(invocation, run.State);
        var walk = new JourneyWalk(
            new AnswerDesk(new ScriptedAnswers(invocation.All(Answer)), prompts),
            clock,
            simulation.Mask,
            (answers, passed) => Answered(record, shown ? view : null, answers, passed),
            recording?.Recorder
        );
        var began = clock.GetTimestamp();
        JourneyStep? step = null;
        NotSimulatedException? missing = null;
        try
        {
            step = await walk.ToEndAsync(run, cancellation).ConfigureAwait(false);
        }
        catch (NotSimulatedException thrown) when (invocation.Json || page is not null)
        {
            // The path up to there is worth having; on a terminal it stands there already.
            missing = thrown;
        }
        catch (CommandFailure stopped) when (page is not null)
        {
            page.Finish(invocation, reading, simulation.Mask, stopped);
            throw;
        }

        page?.Finish(invocation, reading, simulation.Mask, step, missing);
        if (missing is not null && !invocation.Json)
        {
            throw missing;
        }

        var took = clock.GetElapsedTime(began);
        var code = step is null ? ExitCode.NotSimulated : RunEnd.CodeOf(step);
        if (invocation.Json)
        {
            var mistakes = reading.Diagnostics.Concat(record.Notes).Concat(RunEnd.Mistakes(step, missing));
            invocation.Out.Raw(RunJson.Of(run, record, step, code, took, mistakes, invocation.Masked) + "\n");
        }
        else
        {
            new EndView(invocation.Out, diagnostics, invocation.Masked).Show(step!, took);
        }

        return step is not null && recording is not null
            ? ExitCode.Worst([code, await recording.FinishAsync(step, simulation, cancellation).ConfigureAwait(false)])
            : code;
    }

    private static void Answered(RunRecord record, RunView? view, IReadOnlyList<GivenAnswer> answers, string? passed)
    {
        if (record.Visits is [.., var last])
        {
            last.Answers = answers;
        }

        view?.Lines.Answers(answers);
        if (passed is not null)
        {
            view?.Lines.Note(passed);
        }
    }

    private static IEnumerable<ITraceSink> Log(Logger? logger) => logger is null ? [] : [new SerilogTraceSink(logger)];

    private static Prompts? Prompts(Invocation invocation) =>
        invocation is { Around.IsInteractive: true, Json: false }
            ? new Prompts(invocation.Around, invocation.Error)
            : null;
}
