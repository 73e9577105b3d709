using System.Text;
using System.Text.Json;
using JourneySim.Engine.Tracing;
using JourneySim.Specs;
using JourneySim.Specs.Expectations;
using JourneySim.Specs.Snapshots;

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
            if (summary.Snapshots is { } snapshots)
            {
                Snapshots(json, snapshots);
            }

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

    private static void Snapshots(Utf8JsonWriter json, SnapshotSummary snapshots)
    {
        json.WriteStartObject("snapshots");
        json.WriteNumber("written", snapshots.Written.Count);
        json.WriteBoolean("removed", snapshots.Removed);
        json.WriteStartArray("obsolete");
        foreach (var (file, name) in snapshots.Obsolete)
        {
            json.WriteStringValue($"{file} › {name}");
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What a reader needs to understand a failure: the path, the log, the state.</summary>
    private static void Story(Utf8JsonWriter json, SpecResult result)
    {
        Texts(
            json,
            "path",
            PathExpectations.Visits(result.Trace).Select(v => v.Outcome is null ? v.Name : $"{v.Name}: {v.Outcome}")
        );
        Texts(json, "log", result.Trace.OfType<TraceEvent.Logged>().Select(l => $"{l.Method}: {l.Message}"));
        json.WriteStartObject("state");
        foreach (var entry in result.State)
        {
            json.WriteString($"{entry.Layer}.{entry.Key}", entry.Value);
        }

        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void Case(Utf8JsonWriter json, SpecResult result)
    {
        json.WriteStartObject();
        json.WriteString("file", result.Spec.File);
        json.WriteString("path", result.Spec.Path);
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

                    if (mismatch.Hint is { } hint)
                    {
                        json.WriteString("hint", hint);
                    }

                    json.WriteEndObject();
                }

                json.WriteEndArray();
                Story(json, result);
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
