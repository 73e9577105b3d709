using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JourneySim.Specs;
using JourneySim.Specs.Suites;

namespace JourneySim.Reports;

/// <summary>How long each case took, by <c>file › case</c>: what <c>--shard</c> splits a suite by. Files are named from the workspace's folder, so that every machine reads it alike.</summary>
public static class TimesReport
{
    internal static void Write(SuiteSummary summary, TextWriter output) =>
        Write(
            summary
                .Results.Where(r => r.Verdict is not SpecVerdict.Skipped)
                .Select(r => (Shard.KeyOf(r.Spec, r.Case), r.Duration.TotalMilliseconds)),
            output
        );

    internal static void Write(IEnumerable<(string Key, double Milliseconds)> times, TextWriter output)
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
            json.WriteStartObject("milliseconds");
            foreach (var (key, milliseconds) in times.OrderBy(t => t.Key, StringComparer.Ordinal))
            {
                json.WriteNumber(key, Math.Round(milliseconds, 3));
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(buffer.ToArray()));
        output.Write('\n');
    }

    /// <summary>The times of a times report or of a JSON report.</summary>
    /// <exception cref="FormatException">It is neither.</exception>
    public static IReadOnlyDictionary<string, double> Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return
                json.RootElement.TryGetProperty("milliseconds", out var times)
                && times.ValueKind == JsonValueKind.Object
                ? times.EnumerateObject().ToDictionary(t => t.Name, t => t.Value.GetDouble(), StringComparer.Ordinal)
                : json
                    .RootElement.GetProperty("cases")
                    .EnumerateArray()
                    .Where(c => c.GetProperty("verdict").GetString() != "skipped")
                    .GroupBy(
                        c => $"{c.GetProperty("path").GetString()} › {c.GetProperty("name").GetString()}",
                        StringComparer.Ordinal
                    )
                    .ToDictionary(
                        g => g.Key,
                        g => g.Last().GetProperty("milliseconds").GetDouble(),
                        StringComparer.Ordinal
                    );
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("It is no report with times.", wrong);
        }
    }
}
