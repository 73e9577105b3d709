using System.Text;
using System.Text.Json;
using JourneySim.Engine.Scripts;

namespace JourneySim.Coverage;

/// <summary>Coverage as JSON: totals, scripts by place, journeys by node and outcome.</summary>
internal static class CoverageJson
{
    public static void Write(CoverageMap map, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
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
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("journeys");
            foreach (var journey in map.Journeys)
            {
                json.WriteStartObject();
                json.WriteString("journey", journey.Journey.Name);
                Write(json, "nodes", journey.Nodes);
                Write(json, "outcomes", journey.Outcomes);
                json.WriteStartArray("untaken");
                foreach (var (node, connection) in journey.Untaken)
                {
                    json.WriteStringValue($"{node.DisplayName}: {connection.Outcome}");
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(buffer.ToArray()));
        output.Write('\n');
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
