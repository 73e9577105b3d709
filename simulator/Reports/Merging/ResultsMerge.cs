using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace JourneySim.Reports.Merging;

/// <summary>JSON reports as one, cases in the order of files and lines.</summary>
internal static class ResultsMerge
{
    private static readonly string[] Verdicts = ["passed", "failed", "skipped", "notSimulated", "broken"];

    public static void Write(IReadOnlyList<string> reports, TextWriter output)
    {
        var documents = reports.Select(r => JsonDocument.Parse(r)).ToList();
        try
        {
            var cases = documents
                .SelectMany(d => d.RootElement.GetProperty("cases").EnumerateArray())
                .GroupBy(c => (Text(c, "file"), Text(c, "name")))
                .Select(g =>
                    g.Cast<JsonElement?>().LastOrDefault(c => Text(c!.Value, "verdict") != "skipped") ?? g.Last()
                )
                .OrderBy(c => Text(c, "file"), StringComparer.Ordinal)
                .ThenBy(c => c.GetProperty("line").GetInt32())
                .ToList();
            output.Write(Json(cases, documents.Max(d => d.RootElement.GetProperty("milliseconds").GetDouble())));
            output.Write('\n');
        }
        catch (Exception wrong) when (wrong is KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("A JSON report lacks what reports of this version hold.", wrong);
        }
        finally
        {
            documents.ForEach(d => d.Dispose());
        }
    }

    /// <summary>The machines ran side by side, so the whole took as long as the slowest.</summary>
    private static string Json(List<JsonElement> cases, double milliseconds)
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
            json.WriteNumber("total", cases.Count);
            foreach (var verdict in Verdicts)
            {
                json.WriteNumber(verdict, cases.Count(c => Text(c, "verdict") == verdict));
            }

            json.WriteNumber("milliseconds", milliseconds);
            json.WriteStartArray("cases");
            cases.ForEach(c => c.WriteTo(json));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}
