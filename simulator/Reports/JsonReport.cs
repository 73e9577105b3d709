using System.Text;
using System.Text.Json;
using JourneySim.Specs;

namespace JourneySim.Reports;

/// <summary>The results as JSON; <c>schemaVersion</c> changes when a member changes its meaning or goes.</summary>
internal static class JsonReport
{
    public static void Write(SuiteSummary summary, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", 1);
            json.WriteNumber("total", summary.Results.Count);
            json.WriteNumber("passed", summary.Passed);
            json.WriteNumber("failed", summary.Failed);
            json.WriteNumber("skipped", summary.Skipped);
            json.WriteNumber("notSimulated", summary.NotSimulated);
            json.WriteNumber("broken", summary.Broken);
            json.WriteNumber("milliseconds", Math.Round(summary.Duration.TotalMilliseconds, 1));
            json.WriteStartArray("cases");
            foreach (var result in summary.Results)
            {
                Case(json, result);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(buffer.ToArray()));
        output.Write('\n');
    }

    private static void Case(Utf8JsonWriter json, SpecResult result)
    {
        json.WriteStartObject();
        json.WriteString("file", result.Spec.File);
        json.WriteNumber("line", result.Case.Span.Line);
        json.WriteString("journey", result.Spec.Journey);
        json.WriteString("name", result.Case.Name);
        json.WriteString("verdict", Name(result.Verdict));
        json.WriteNumber("milliseconds", Math.Round(result.Duration.TotalMilliseconds, 3));
        switch (result.Verdict)
        {
            case SpecVerdict.Skipped skipped:
                json.WriteString("reason", skipped.Reason);
                break;
            case SpecVerdict.NotSimulated missing:
                json.WriteString("reason", missing.Message);
                break;
            case SpecVerdict.Broken broken:
                json.WriteString("reason", string.Join(" ", broken.Mistakes.Select(m => m.Message)));
                break;
            case SpecVerdict.Failed failed:
                json.WriteStartArray("mismatches");
                foreach (var mismatch in failed.Mismatches)
                {
                    json.WriteStartObject();
                    json.WriteString("what", mismatch.What);
                    json.WriteString("expected", mismatch.Expected);
                    json.WriteString("actual", mismatch.Actual);
                    if (mismatch.Span is { } span)
                    {
                        json.WriteString("at", span.ToString());
                    }

                    json.WriteEndObject();
                }

                json.WriteEndArray();
                break;
        }

        json.WriteEndObject();
    }

    private static string Name(SpecVerdict verdict) =>
        verdict switch
        {
            SpecVerdict.Passed => "passed",
            SpecVerdict.Skipped => "skipped",
            SpecVerdict.Failed => "failed",
            SpecVerdict.NotSimulated => "notSimulated",
            _ => "broken",
        };
}
