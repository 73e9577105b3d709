using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JourneySim.Engine.Scripts;

namespace JourneySim.Coverage;

/// <summary>Coverage as JSON: totals, every place of scripts with its hits, every node and outcome of journeys. It holds all that the other forms are made of.</summary>
internal static class CoverageJson
{
    public static void Write(CoverageMap map, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                buffer,
                new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            )
        )
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", 1);
            json.WriteStartObject("totals");
            foreach (var metric in CoverageTotals.Metrics)
            {
                Write(json, metric, CoverageTotals.Of(map, metric));
            }

            json.WriteEndObject();
            json.WriteStartArray("scripts");
            foreach (var script in map.Scripts)
            {
                Write(json, script);
            }

            json.WriteEndArray();
            json.WriteStartArray("journeys");
            foreach (var journey in map.Journeys)
            {
                Write(json, journey);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(buffer.ToArray()));
        output.Write('\n');
    }

    private static void Write(Utf8JsonWriter json, ScriptCounts script)
    {
        json.WriteStartObject();
        json.WriteString("file", script.File);
        json.WriteString("name", script.Name);
        Write(json, "statements", script.Statements);
        Write(json, "branches", script.Branches);
        Write(json, "functions", script.Functions);
        json.WriteStartArray("uncovered");
        foreach (var (probe, hits) in script.Probes.Zip(script.Hits))
        {
            if (hits == 0)
            {
                json.WriteStringValue($"{probe.Line}:{probe.Column} {Kind(probe)}");
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("places");
        foreach (var (probe, hits) in script.Probes.Zip(script.Hits))
        {
            json.WriteStartObject();
            json.WriteString("kind", probe.Kind.ToString().ToLowerInvariant());
            json.WriteNumber("line", probe.Line);
            json.WriteNumber("column", probe.Column);
            json.WriteNumber("endLine", probe.EndLine);
            json.WriteNumber("endColumn", probe.EndColumn);
            json.WriteString("name", probe.Name);
            json.WriteNumber("decision", probe.Decision);
            json.WriteNumber("hits", hits);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, JourneyCounts journey)
    {
        json.WriteStartObject();
        json.WriteString("journey", journey.Name);
        Write(json, "nodes", journey.Nodes);
        Write(json, "outcomes", journey.Outcomes);
        json.WriteStartArray("untaken");
        foreach (var outcome in journey.Untaken)
        {
            json.WriteStringValue($"{outcome.NodeName}: {outcome.Outcome}");
        }

        json.WriteEndArray();
        json.WriteStartArray("allNodes");
        foreach (var node in journey.AllNodes)
        {
            json.WriteStartObject();
            json.WriteString("id", node.Id);
            json.WriteString("name", node.Name);
            json.WriteBoolean("reached", node.Reached);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("allOutcomes");
        foreach (var outcome in journey.AllOutcomes)
        {
            json.WriteStartObject();
            json.WriteString("node", outcome.Node);
            json.WriteString("name", outcome.NodeName);
            json.WriteString("outcome", outcome.Outcome);
            json.WriteBoolean("reached", outcome.Reached);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Kind(ScriptProbe probe) =>
        probe.Kind switch
        {
            ScriptProbeKind.Branch => probe.Name,
            ScriptProbeKind.Function => $"function {probe.Name}".TrimEnd(),
            _ => "statement",
        };

    private static void Write(Utf8JsonWriter json, string name, Share share)
    {
        json.WriteStartObject(name);
        json.WriteNumber("reached", share.Reached);
        json.WriteNumber("total", share.Total);
        json.WriteNumber("percent", Math.Round(share.Percent, 2));
        json.WriteEndObject();
    }
}
