using System.CommandLine;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Running;
using JourneySim.Engine.Tracing;
using JourneySim.Fakes;
using JourneySim.Loading;
using JourneySim.Traces;
using JourneySim.Workspaces;

namespace JourneySim.Cli.Commands.Running;

/// <summary>The trace page of a run: <c>journeysim run --trace FILE</c>.</summary>
internal sealed class RunTrace : ITraceSink
{
    private readonly string path;
    private readonly List<TraceEvent> events = [];
    private readonly ScriptRecorder scripts;

    private RunTrace(string path)
    {
        this.path = path;
        scripts = new ScriptRecorder(() => events.Count);
    }

    public static Option<string?> File { get; } =
        new("--trace") { Description = "Write the run as one HTML page to step through", HelpName = "FILE" };

    /// <summary>Null when nobody asked.</summary>
    public static RunTrace? Of(Invocation invocation) => invocation.Get(File) is { } path ? new RunTrace(path) : null;

    public void Emit(TraceEvent traceEvent) => events.Add(traceEvent);

    /// <summary>Gets the events as they are, beside whoever records them too: the page covers them itself.</summary>
    public RunSetup Begin(RunSetup setup) =>
        setup with
        {
            Coverage = scripts,
            RawTrace = setup.RawTrace is { } other ? new TraceFork([other, this]) : this,
        };

    /// <summary>Writes the page; secrets are covered even when the terminal shows them.</summary>
    public void Finish(
        Invocation invocation,
        JourneyReading reading,
        SecretMask mask,
        JourneyStep? step,
        NotSimulatedException? missing
    )
    {
        var end = step is null ? "not simulated" : RunEnd.NameOf(step);
        var mismatch = missing is null
            ? null
            : new TracedMismatch(end, "a simulation", mask.Mask(missing.Message), null, missing.Hint);
        Write(invocation, reading, mask, end, mismatch);
    }

    /// <summary>Writes the page of a run that could not go on, as far as it came.</summary>
    public void Finish(Invocation invocation, JourneyReading reading, SecretMask mask, CommandFailure stopped)
    {
        var why = stopped.Diagnostics[0];
        Write(
            invocation,
            reading,
            mask,
            "stopped",
            new TracedMismatch("stopped", "an answer", mask.Mask(why.Message), null, why.Hint)
        );
    }

    private void Write(
        Invocation invocation,
        JourneyReading reading,
        SecretMask mask,
        string end,
        TracedMismatch? mismatch
    )
    {
        var recorded = new TracedRun
        {
            Title = reading.Journey!.Name,
            Journey = reading.Journey.Name,
            Verdict = end,
            Good = end == "success",
            Mismatches = mismatch is null ? [] : [mismatch],
            Events = events,
            Scripts = scripts.Visits,
            Journeys = reading.Workspace!.Journeys,
            Mask = mask,
        };
        WholeFile.Write(invocation, path, "The trace", text => TracePage.Write(recorded, text));
    }
}
