using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Journeys;
using JourneySim.Loading;
using JourneySim.Loading.Journeys;

namespace JourneySim.Exporting;

/// <summary>Writes journeys as <c>frodo journey import</c> reads them: one as a single export, several as one file of trees.</summary>
public static class FrodoExport
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The file's text; null after a mistake.</summary>
    /// <param name="reading">The workspace.</param>
    /// <param name="names">The journeys by name, in order.</param>
    /// <param name="withInner">Takes the journeys that these enter as well.</param>
    public static ExportResult Write(WorkspaceReading reading, IReadOnlyList<string> names, bool withInner = false)
    {
        var mistakes = new Mistakes();
        var journeys = new OrderedDictionary<string, LoadedJourney>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            Take(reading, name, withInner, journeys, mistakes);
        }

        if (mistakes.HasErrors || reading.Workspace is null)
        {
            return new ExportResult(null, [.. reading.Workspace is null ? reading.Diagnostics : [], .. mistakes.All]);
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            if (journeys.Count == 1)
            {
                new FrodoJourney(reading, journeys.GetAt(0).Value).Write(json, withMeta: true);
            }
            else
            {
                json.WriteStartObject();
                FrodoJourney.WriteMeta(json);
                json.WriteStartObject("trees");
                foreach (var (name, journey) in journeys)
                {
                    json.WritePropertyName(name);
                    new FrodoJourney(reading, journey).Write(json, withMeta: false);
                }

                json.WriteEndObject();
                json.WriteEndObject();
            }
        }

        return new ExportResult([.. buffer.WrittenSpan, (byte)'\n'], mistakes.All);
    }

    private static void Take(
        WorkspaceReading reading,
        string name,
        bool withInner,
        OrderedDictionary<string, LoadedJourney> taken,
        Mistakes mistakes
    )
    {
        if (taken.ContainsKey(name))
        {
            return;
        }

        if (reading.Journeys.FirstOrDefault(j => j.Name == name) is not { } journey)
        {
            mistakes.Error(
                "JNY1020",
                null,
                $"There is no journey \"{name}\".",
                Mistakes.DidYouMean(name, [.. reading.Journeys.Select(j => j.Name)])
            );
            return;
        }

        if (journey.IsBroken)
        {
            mistakes.AddAll(journey.Diagnostics);
            return;
        }

        taken[name] = journey;
        if (!withInner || reading.Workspace is null)
        {
            return;
        }

        foreach (var (inner, _) in InnerJourneyCheck.Entered(journey.Journey!, reading.Workspace.Nodes))
        {
            if (reading.Journeys.Any(j => j.Name == inner))
            {
                Take(reading, inner, withInner, taken, mistakes);
            }
        }
    }
}

/// <summary>What an export gave.</summary>
/// <param name="Content">The file, UTF-8; null after a mistake.</param>
/// <param name="Diagnostics">What is to say about it.</param>
public sealed record ExportResult(byte[]? Content, IReadOnlyList<Diagnostic> Diagnostics);
