using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JourneySim.Conformance;
using JourneySim.Conformance.Seed;
using JourneySim.Conformance.Tenant;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript;
using JourneySim.Engine.JavaScript.Rhino;

namespace JourneySim.Evaluation;

/// <summary>
/// Answers a file of cases, whatever kinds are in it: texts to evaluate, scripts of a Scripted Decision node with their set-up, scenarios of one script.
/// </summary>
/// <param name="dialect">The dialect of cases that name none.</param>
/// <param name="source">The script of scenarios; null when none was given.</param>
public sealed class CaseFile(RhinoDialect dialect, string? source) : IDisposable
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly TenantCaseRunner tenant = new(new ScriptHost());
    private readonly SeedScenarioRunner? seed = source is null
        ? null
        : new SeedScenarioRunner(new ScriptHost(), source);

    /// <summary>The first mistake of ours; null when every case could be answered.</summary>
    public Exception? Bug { get; private set; }

    /// <summary>Reads a JSON array of cases and gives the JSON array of answers, in the same order.</summary>
    public async Task<string> AnswerAllAsync(string cases, CancellationToken cancellation)
    {
        using var document = JsonDocument.Parse(cases);
        if (document.RootElement.ValueKind != JsonValueKind.Array)
        {
            throw new JsonException("an array of cases is expected");
        }

        var answers = new StringBuilder("[");
        foreach (var (number, element) in document.RootElement.EnumerateArray().Index())
        {
            cancellation.ThrowIfCancellationRequested();
            answers.Append(number == 0 ? "\n" : ",\n");
            answers.Append(await AnswerAsync(element, cancellation).ConfigureAwait(false));
        }

        return answers.Append("\n]").ToString();
    }

    public void Dispose() => seed?.Dispose();

    private async Task<string> AnswerAsync(JsonElement element, CancellationToken cancellation)
    {
        try
        {
            if (SeedScenarioRunner.Accepts(element))
            {
                var runner = seed ?? throw new JsonException($"{element.TextOf("id")} has no source: name a script");
                return await WriteAsync(json => runner.AnswerAsync(element, json, cancellation)).ConfigureAwait(false);
            }

            return TenantCaseRunner.Accepts(element)
                ? await WriteAsync(json => tenant.AnswerAsync(element, json, cancellation)).ConfigureAwait(false)
                : CaseAnswers.Write(EvaluationCase.Read(element, dialect));
        }
        catch (NotSimulatedException missing)
        {
            return Failed(element, missing.Message);
        }
        catch (Exception bug) when (bug is not (JsonException or OperationCanceledException))
        {
            Bug ??= bug;
            return Failed(element, $"{bug.GetType().Name}: {bug.Message}");
        }
    }

    private static async Task<string> WriteAsync(Func<Utf8JsonWriter, Task> answer)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Relaxed))
        {
            await answer(writer).ConfigureAwait(false);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static string Failed(JsonElement element, string message)
    {
        var id = JsonStrings.Quote(element.TextOf("id") ?? "");
        return $$"""{"id": {{id}}, "ok": false, "phase": "run", "message": {{JsonStrings.Quote(message)}}}""";
    }
}
