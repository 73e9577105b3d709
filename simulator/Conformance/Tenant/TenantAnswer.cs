using System.Text.Json;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Evaluation;

namespace JourneySim.Conformance.Tenant;

/// <summary>Writes what a tenant case came to.</summary>
internal static class TenantAnswer
{
    public static void Write(
        Utf8JsonWriter writer,
        TenantCase given,
        JourneyState state,
        NodeResult result,
        IReadOnlyList<TraceEvent.Logged> logs
    )
    {
        writer.WriteStartObject();
        Text(writer, "id", given.Id);
        Text(writer, "outcome", (result as NodeResult.GoTo)?.Outcome);
        new NodeState(state, ["*"]).TryGet("result", out var put);
        Text(writer, "result", put as string ?? (put is null ? null : StateJson.Write(put)));
        if (result is NodeResult.Send asked)
        {
            writer.WriteStartArray("callbacks");
            foreach (var callback in asked.Callbacks)
            {
                writer.WriteStartObject();
                Text(writer, "type", callback.Type);
                writer.WriteStartObject("output");
                foreach (var output in callback.Outputs)
                {
                    writer.WritePropertyName(output.Name);
                    StateJson.Write(writer, output.Value);
                }

                writer.WriteEndObject();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteStartArray("logs");
        foreach (var line in logs)
        {
            writer.WriteStartObject();
            Text(writer, "level", line.Level.ToString().ToLowerInvariant());
            Text(writer, "message", line.Message);
            writer.WriteBoolean("exception", line.Exception is not null);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (result is NodeResult.Fail failed)
        {
            Failure(writer, failed);
        }

        writer.WriteEndObject();
    }

    internal static void Failure(Utf8JsonWriter writer, NodeResult.Fail failed)
    {
        writer.WriteStartObject("error");
        Text(writer, "phase", failed.Script?.Phase ?? "run");
        if (failed.Script?.Name is { } name)
        {
            Text(writer, "name", name);
        }

        Text(writer, "message", failed.Script?.FullText ?? failed.Message);
        if (failed.Script is { Span.Line: > 0 } script)
        {
            writer.WriteNumber("line", script.Span.Line);
        }

        writer.WriteEndObject();
    }

    internal static void Text(Utf8JsonWriter writer, string name, string? value)
    {
        writer.WritePropertyName(name);
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteRawValue(JsonStrings.Quote(value), skipInputValidation: true);
        }
    }
}
