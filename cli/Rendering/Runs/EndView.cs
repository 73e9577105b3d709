using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Running;
using Spectre.Console;

namespace JourneySim.Cli.Rendering.Runs;

/// <summary>Shows how a run ended.</summary>
internal sealed class EndView(Screen screen, DiagnosticView diagnostics, Func<string, string> mask)
{
    public void Show(JourneyStep step, TimeSpan took)
    {
        switch (step)
        {
            case JourneyStep.Ended { Result: JourneyResult.Success success }:
                End("Success", null, Ink.StrongGood, took);
                Detail("user", success.Session?.Properties.GetValueOrDefault("UserToken"));
                Detail("go to", success.SuccessUrl);
                break;
            case JourneyStep.Ended { Result: JourneyResult.Failure failure }:
                End("Failure", failure.Message, Ink.StrongBad, took);
                Detail("go to", failure.FailureUrl);
                break;
            case JourneyStep.Ended { Result: JourneyResult.LoginFailure failure }:
                End("Failure", "the client is told \"Login failure\"", Ink.StrongBad, took);
                diagnostics.Show(screen, Cause(failure));
                break;
            case JourneyStep.Ended { Result: JourneyResult.TimedOut late }:
                End(
                    "Failure",
                    $"{JourneyResult.TimedOut.Message}; {late.Allowed.TotalMinutes:0.#} minutes are allowed",
                    Ink.StrongBad,
                    took
                );
                break;
            case JourneyStep.Ended { Result: JourneyResult.Stopped stopped }:
                End("Stopped", $"{stopped.Limit}, at \"{stopped.NodeName}\"", Ink.StrongBad, took);
                break;
            case JourneyStep.Suspended suspended:
                End("Suspended", $"until {suspended.Until:yyyy-MM-dd HH:mm:ss}Z", Ink.Warn, took);
                Detail("link", suspended.Link.ToString());
                Detail("", "--answer resume opens it");
                break;
        }
    }

    /// <summary>What the author should know about a node that failed.</summary>
    public static Diagnostic Cause(JourneyResult.LoginFailure failure) =>
        failure.Script is { } script
            ? new Diagnostic(
                "RUN1002",
                Severity.Error,
                $"The script of node \"{failure.NodeName}\" {(script.Phase == "parse" ? "is refused" : "ended with an error")}: {script.FullText}",
                script.Span,
                script.Hint ?? failure.Cause.Hint
            )
            : new Diagnostic(
                "RUN1001",
                Severity.Error,
                $"Node \"{failure.NodeName}\" failed: {failure.Cause.Text}",
                failure.Cause.Span,
                failure.Cause.Hint
            );

    private void End(string end, string? message, Style style, TimeSpan took)
    {
        var line = new InkLine("  ").Add("■ ", style).Add(end, style);
        if (message is not null)
        {
            line.Add("  " + mask(message));
        }

        screen.Write(line.Add($"  {Times.Of(took)}", Ink.Quiet));
    }

    private void Detail(string label, string? value)
    {
        if (value is not null)
        {
            screen.Write(new InkLine("        ").Add($"  {label, -6}", Ink.Quiet).Add(mask(value)));
        }
    }
}
