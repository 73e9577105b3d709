using JourneySim.Cli.Rendering;
using JourneySim.Cli.Rendering.Runs;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Loading;
using JourneySim.Workspaces;

namespace JourneySim.Cli.Commands.Running;

/// <summary>Runs one script with the bindings of a Scripted Decision node and shows its value; what it did on the way goes to standard error.</summary>
internal static class ScratchPad
{
    public static Task<int> RunAsync(Invocation invocation, Script script, CancellationToken cancellation)
    {
        var reading = JourneySource.Workspace(invocation);
        var workspace = reading?.Workspace ?? new Workspace();
        invocation.Sources = reading?.Sources ?? new SourceTexts();
        invocation.Sources.Add(script.File, script.Source);
        var dialect = RunWorld.Dialect(invocation, workspace.Dialect);
        var events = new ScratchEvents(
            new VisitLines(invocation.Error, invocation.Verbose),
            new DiagnosticView(invocation.Sources),
            invocation
        );
        var setup = RunWorld.Setup(invocation, dialect, RunWorld.Clock(invocation), events);
        using var simulation = new Simulation(workspace, setup);
        invocation.Mask = simulation.Mask;
        var state = new JourneyState();
        RunWorld.FillState(invocation, state);
        var request = new ScriptRequest
        {
            Script = script,
            Realm = workspace.Realm,
            State = state,
            SharedStateCopy = script.Generation == ScriptGeneration.Legacy ? state.Shared.DeepCopy() : null,
            TransientStateCopy = script.Generation == ScriptGeneration.Legacy ? state.Transient.DeepCopy() : null,
            Request = RunWorld.Request(invocation),
            Services = simulation.Services.Script,
        };
        var answer = new ScriptHost(dialect).Evaluate(request, cancellation);
        return Task.FromResult(Show(invocation, script, answer));
    }

    private static int Show(Invocation invocation, Script script, EvaluationAnswer answer)
    {
        switch (answer)
        {
            case EvaluationAnswer.Completed completed:
                invocation.Out.Raw(invocation.Masked(invocation.Json ? Json(completed) : Shown(completed)) + "\n");
                return ExitCode.Good;
            case EvaluationAnswer.Failed failed:
                var refused = failed.Phase == "parse";
                var text = failed.Name is { } name ? $"{name}: {failed.Message}" : failed.Message;
                throw new CommandFailure(
                    refused ? ExitCode.DoesNotLoad : ExitCode.Failed,
                    new Diagnostic(
                        refused ? "RUN1003" : "RUN1002",
                        Severity.Error,
                        refused ? $"AIC refuses the script: {text}" : text,
                        new SourceSpan(script.File, Math.Max(1, failed.Line), 1)
                    )
                );
            default:
                throw new InvalidOperationException(answer.GetType().Name);
        }
    }

    /// <summary>A Java object that JSON can't tell is shown as its own text.</summary>
    private static string Shown(EvaluationAnswer.Completed completed) =>
        completed.Json.StartsWith("<<", StringComparison.Ordinal) ? completed.Text : completed.Json;

    private static string Json(EvaluationAnswer.Completed completed) =>
        JsonDocuments.Write(json =>
        {
            json.WriteBoolean("ok", true);
            json.WriteString("typeof", completed.TypeOf);
            json.WriteString("value", completed.Json);
            json.WriteString("string", completed.Text);
        });

    private sealed class ScratchEvents(VisitLines lines, DiagnosticView diagnostics, Invocation invocation) : ITraceSink
    {
        public void Emit(TraceEvent traceEvent)
        {
            if (invocation.Quiet || invocation.Json)
            {
                return;
            }

            switch (traceEvent)
            {
                case TraceEvent.Logged line:
                    lines.Log(line);
                    break;
                case TraceEvent.HttpCalled call:
                    lines.Http(call.Exchange);
                    break;
                case TraceEvent.Noted noted:
                    diagnostics.Show(invocation.Error, noted.Diagnostic);
                    break;
            }
        }
    }
}
