using System.Globalization;
using System.Text.Json;
using JourneySim.Conformance.Tenant;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Evaluation;

namespace JourneySim.Conformance.Seed;

/// <summary>Writes what a seed scenario came to.</summary>
internal sealed class SeedAnswer(
    SeedScenario scenario,
    IReadOnlyList<SeedRequest> requests,
    IReadOnlyList<TraceEvent.Logged> logs
)
{
    private readonly SeedPlaceholders placeholders = new(scenario);

    public void Write(Utf8JsonWriter writer, JourneyState state, NodeResult result)
    {
        writer.WriteStartObject();
        TenantAnswer.Text(writer, "id", scenario.Id);
        TenantAnswer.Text(writer, "outcome", (result as NodeResult.GoTo)?.Outcome);
        writer.WriteStartArray("logs");
        foreach (var line in logs)
        {
            writer.WriteStartObject();
            TenantAnswer.Text(writer, "level", line.Method);
            TenantAnswer.Text(writer, "message", placeholders.In(line.Message));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("requests");
        foreach (var request in requests)
        {
            Request(writer, request);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("stateAfter");
        Layer(writer, "transient", state.Transient);
        Layer(writer, "shared", state.Shared);
        writer.WriteEndObject();
        if (result is NodeResult.Fail failed)
        {
            Error(writer, failed);
        }

        writer.WriteEndObject();
    }

    private void Request(Utf8JsonWriter writer, SeedRequest request)
    {
        writer.WriteStartObject();
        TenantAnswer.Text(writer, "method", request.Method);
        TenantAnswer.Text(writer, "uri", request.Uri);
        writer.WriteStartObject("headers");
        foreach (var (name, value) in request.Headers)
        {
            TenantAnswer.Text(writer, name, name == "Content-Length" ? Length(request, value) : value);
        }

        writer.WriteEndObject();
        if (request.Form.Count > 0)
        {
            writer.WriteStartObject("form");
            foreach (var (name, value) in request.Form)
            {
                TenantAnswer.Text(writer, name, placeholders.In(value));
            }

            writer.WriteEndObject();
        }

        TenantAnswer.Text(writer, "body", placeholders.In(request.Body));
        if (request.Assertion is { } assertion)
        {
            writer.WritePropertyName("jwt");
            SeedAssertion.Write(writer, assertion, scenario.Esvs);
        }

        writer.WriteEndObject();
    }

    private static string Length(SeedRequest request, string value) =>
        request.Assertion is { } assertion && int.TryParse(value, out var length)
            ? $"<LENGTH: {length - assertion.Length} + length of the JWT>"
            : value;

    private void Layer(Utf8JsonWriter writer, string name, StateMap layer)
    {
        writer.WriteStartObject(name);
        foreach (var (key, value) in layer)
        {
            writer.WritePropertyName(key);
            if (value is string text)
            {
                writer.WriteRawValue(JsonStrings.Quote(placeholders.InState(text)), skipInputValidation: true);
            }
            else if (value is double number && number == Math.Floor(number) && Math.Abs(number) < 1e7)
            {
                // A java.lang.Double shows its point.
                writer.WriteRawValue(number.ToString("0.0", CultureInfo.InvariantCulture));
            }
            else
            {
                StateJson.Write(writer, value);
            }
        }

        writer.WriteEndObject();
    }

    private static void Error(Utf8JsonWriter writer, NodeResult.Fail failed)
    {
        writer.WriteStartObject("error");
        writer.WriteBoolean("uncaught", value: true);
        if (failed.Script is { } script)
        {
            TenantAnswer.Text(
                writer,
                "javaClass",
                "org.mozilla.javascript."
                    + (script.Name is null or "InternalError" or "JavaException" ? "EvaluatorException" : "EcmaError")
            );
            TenantAnswer.Text(writer, "message", script.FullText);
            writer.WriteNumber("line", script.Span.Line);
            TenantAnswer.Text(
                writer,
                "scriptExceptionMessage",
                $"{script.FullText} in <Unknown source> at line number {script.Span.Line} at column number 0"
            );
        }
        else
        {
            TenantAnswer.Text(writer, "message", failed.Message);
        }

        writer.WriteEndObject();
    }
}
