using JourneySim.Cli.Rendering.Runs;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Running;

namespace JourneySim.Cli.Commands.Running;

/// <summary>What the end of a run means for the process.</summary>
internal static class RunEnd
{
    public static int CodeOf(JourneyStep step) =>
        step switch
        {
            JourneyStep.Ended { Result: JourneyResult.Success } => ExitCode.Good,
            JourneyStep.Ended { Result: JourneyResult.LoginFailure { Script.Phase: "parse" } } => ExitCode.DoesNotLoad,
            JourneyStep.Ended => ExitCode.Failed,
            // The journey waits, and nobody is there to go on.
            _ => ExitCode.Usage,
        };

    public static IEnumerable<Diagnostic> Mistakes(JourneyStep? step, NotSimulatedException? missing) =>
        missing is not null ? [Missing(missing)]
        : step is JourneyStep.Ended { Result: JourneyResult.LoginFailure failure } ? [EndView.Cause(failure)]
        : [];

    /// <summary>The end in one word.</summary>
    public static string NameOf(JourneyStep step) =>
        step switch
        {
            JourneyStep.Ended { Result: JourneyResult.Success } => "success",
            JourneyStep.Ended { Result: JourneyResult.Failure } => "failure",
            JourneyStep.Ended { Result: JourneyResult.LoginFailure } => "error",
            JourneyStep.Ended { Result: JourneyResult.TimedOut } => "timeout",
            JourneyStep.Ended => "stopped",
            JourneyStep.Suspended => "suspended",
            _ => "asks",
        };

    /// <summary>What is not simulated, by its name.</summary>
    public static Diagnostic Missing(NotSimulatedException missing) =>
        new("CLI1006", Severity.Error, $"{missing.What} is not simulated.", Hint: missing.Hint);
}
