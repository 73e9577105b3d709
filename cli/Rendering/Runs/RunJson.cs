using System.Text.Json;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Running;
using JourneySim.Engine.State;

namespace JourneySim.Cli.Rendering.Runs;

/// <summary>A run as JSON, for programs.</summary>
internal static class RunJson
{
    public static string Of(
        JourneyRun run,
        RunRecord record,
        JourneyStep? step,
        int exitCode,
        TimeSpan took,
        IEnumerable<Diagnostic> diagnostics,
        Func<string, string> mask
    ) =>
        JsonDocuments.Write(json =>
        {
            json.WriteString("journey", run.Journey.Name);
            json.WriteString("realm", run.Journey.Realm);
            WriteEnd(json, step, mask);
            json.WriteNumber("exitCode", exitCode);
            json.WriteNumber("durationMs", took.TotalMilliseconds);
            json.WriteStartArray("path");
            foreach (var visit in record.Visits)
            {
                VisitJson.Write(json, visit);
            }

            json.WriteEndArray();
            WriteState(json, run.State, mask);
            ErrorJson.Write(json, diagnostics);
        });

    /// <summary>The state at the end; of transient and secure values only the names are shown.</summary>
    private static void WriteState(Utf8JsonWriter json, JourneyState state, Func<string, string> mask)
    {
        json.WriteStartObject("state");
        json.WriteStartObject("shared");
        foreach (var (name, value) in state.Shared)
        {
            VisitJson.Value(json, name, mask(StateJson.Write(value)));
        }

        json.WriteEndObject();
        foreach (var (layer, map) in ((string, StateMap)[])[("transient", state.Transient), ("secure", state.Secure)])
        {
            json.WriteStartArray(layer);
            foreach (var name in map.Keys)
            {
                json.WriteStringValue(name);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteEnd(Utf8JsonWriter json, JourneyStep? step, Func<string, string> mask)
    {
        var (end, message) = step switch
        {
            JourneyStep.Ended { Result: JourneyResult.Success } => ("success", null),
            JourneyStep.Ended { Result: JourneyResult.Failure failure } => ("failure", failure.Message),
            JourneyStep.Ended { Result: JourneyResult.LoginFailure failure } => ("exception", failure.Cause.Text),
            JourneyStep.Ended { Result: JourneyResult.TimedOut } => ("timeout", JourneyResult.TimedOut.Message),
            JourneyStep.Ended { Result: JourneyResult.Stopped stopped } => ("stopped", stopped.Limit),
            JourneyStep.Suspended suspended => ("suspended", (string?)suspended.Link.ToString()),
            _ => ("notSimulated", null),
        };
        json.WriteString("end", end);
        if (message is not null)
        {
            json.WriteString("message", mask(message));
        }

        if (step is JourneyStep.Ended { Result: JourneyResult.Success { Session: { } session } })
        {
            json.WriteStartObject("session");
            foreach (var (name, value) in session.Properties)
            {
                json.WriteString(name, mask(value));
            }

            json.WriteEndObject();
        }
    }
}
