using System.CommandLine;
using JourneySim.Cli.Commands;
using JourneySim.Cli.Commands.Running;
using JourneySim.Cli.Rendering;
using JourneySim.Engine.Diagnostics;
using JourneySim.Fakes.Tenant;

namespace JourneySim.Cli;

/// <summary>From arguments to an exit code. Every way a command may end leads through here.</summary>
internal static class Application
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Surroundings around)
    {
        using var interruption = new Interruption(around.Out);
        var code = await RunAsync(args, around, interruption.Token).ConfigureAwait(false);
        try
        {
            await around.Out.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // The reader of a pipe left early (head, a pager): not our business.
        }

        return code;
    }

    public static async Task<int> RunAsync(
        IReadOnlyList<string> args,
        Surroundings around,
        CancellationToken cancellation
    )
    {
        var parsed = CommandList.Root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var invocation = new Invocation(parsed, around);
        var verb = parsed.CommandResult.Command as Verb;
        if (parsed.GetValue(CommandList.Help) || (verb is null && args.Count == 0))
        {
            HelpView.Show(invocation.Out, verb);
            return ExitCode.Good;
        }

        if (verb is null && parsed.GetValue(CommandList.Version))
        {
            invocation.Out.Line($"journeysim {ProductVersion.Text}");
            return ExitCode.Good;
        }

        try
        {
            UsageCheck.Require(parsed, around);
            return await verb!.Run(invocation, cancellation).ConfigureAwait(false);
        }
        catch (CommandFailure failure)
        {
            return Report(invocation, failure.ExitCode, failure.Diagnostics);
        }
        catch (NotSimulatedException missing)
        {
            return Report(invocation, ExitCode.NotSimulated, [RunEnd.Missing(missing)]);
        }
        catch (BrokenKeyException broken)
        {
            return Report(invocation, ExitCode.Usage, [broken.Diagnostic]);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return Report(invocation, ExitCode.Interrupted, [new Diagnostic("CLI1130", Severity.Hint, "Interrupted.")]);
        }
        catch (Exception bug)
        {
            return Report(invocation, ExitCode.Bug, [BugReport.Of(bug, verb?.Name)]);
        }
    }

    private static int Report(Invocation invocation, int code, IReadOnlyList<Diagnostic> diagnostics)
    {
        var masked = diagnostics.Select(d =>
            d with
            {
                Message = invocation.Masked(d.Message),
                Hint = d.Hint is { } hint ? invocation.Masked(hint) : null,
            }
        );
        if (invocation.Json)
        {
            invocation.Out.Raw(ErrorJson.Of(code, [.. masked]) + "\n");
        }
        else
        {
            new DiagnosticView(invocation.Sources).Show(invocation.Error, masked);
        }

        return code;
    }
}
