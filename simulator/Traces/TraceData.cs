using System.Text;
using System.Text.Json;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Tracing;

namespace JourneySim.Traces;

/// <summary>What the page's script draws, as JSON. Everything a user or a peer wrote is text in it; the default encoder writes <c>&lt;</c> as <c>\u003C</c>, so no value can end the element.</summary>
internal sealed class TraceData(TracedRun recorded)
{
    private readonly List<Script> scripts = [];

    public string Write()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("steps");
            foreach (var step in TraceSteps.Of(recorded))
            {
                Step(json, step);
            }

            json.WriteEndArray();
            Scripts(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private void Step(Utf8JsonWriter json, TraceStep step)
    {
        json.WriteStartObject();
        json.WriteString("journey", step.Entered.Journey);
        json.WriteString("node", step.Entered.NodeId);
        json.WriteString("name", step.Entered.NodeName);
        json.WriteString("type", step.Entered.NodeType);
        json.WriteString("outcome", step.Left?.Outcome);
        json.WriteString("at", step.Entered.At);
        if (step.Left is { } left)
        {
            json.WriteNumber("milliseconds", Math.Round(left.Duration.TotalMilliseconds, 2));
        }

        State(json, "before", step.Entered.State);
        State(json, "after", step.Left?.State ?? step.Entered.State);
        json.WriteStartArray("events");
        foreach (var (shown, raw) in step.Inside)
        {
            EventData.Write(json, shown, raw, recorded.Mask);
        }

        json.WriteEndArray();
        json.WriteStartArray("scripts");
        foreach (var visit in step.Scripts)
        {
            Visit(json, visit);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void State(Utf8JsonWriter json, string name, StateTexts state)
    {
        json.WriteStartObject(name);
        Layer(json, "shared", state.Shared);
        Layer(json, "transient", state.Transient);
        Layer(json, "secure", state.Secure);
        json.WriteEndObject();
    }

    private static void Layer(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, string> values)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in values)
        {
            json.WriteString(key, value);
        }

        json.WriteEndObject();
    }

    private void Visit(Utf8JsonWriter json, ScriptVisit visit)
    {
        var known = scripts.FindIndex(s => s.Source == visit.Script.Source && s.Name == visit.Script.Name);
        if (known < 0)
        {
            known = scripts.Count;
            scripts.Add(visit.Script);
        }

        json.WriteStartObject();
        json.WriteNumber("script", known);
        json.WriteStartObject("lines");
        var lines = visit
            .Probes.Zip(visit.Counters)
            .Where(p => p.First.Kind == ScriptProbeKind.Statement)
            .GroupBy(p => p.First.Line, p => p.Second);
        foreach (var line in lines.OrderBy(l => l.Key))
        {
            json.WriteNumber(line.Key.ToString(System.Globalization.CultureInfo.InvariantCulture), line.Max());
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Scripts(Utf8JsonWriter json)
    {
        json.WriteStartArray("scripts");
        foreach (var script in scripts)
        {
            json.WriteStartObject();
            json.WriteString("name", script.Name);
            json.WriteString("file", script.File);
            json.WriteString("source", recorded.Mask.Mask(script.Source));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
