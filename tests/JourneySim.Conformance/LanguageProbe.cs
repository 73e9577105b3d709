using System.Text.Json;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Scripts;
using JourneySim.Evaluation;

namespace JourneySim.Conformance;

/// <summary>One text of <c>language-probes.json</c>, with what the real engine (Rhino 1.7.14.1, interpreted, on a bindings scope) answered.</summary>
internal sealed record LanguageProbe(string Id, string Area, string Source, string Expected)
{
    public static IReadOnlyList<LanguageProbe> All(string dialect)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(At("language-probes.json")));
        return
        [
            .. document
                .RootElement.EnumerateArray()
                .Select(probe => new LanguageProbe(
                    JsonStrings.Read(probe.GetProperty("id")),
                    JsonStrings.Read(probe.GetProperty("area")),
                    JsonStrings.Read(probe.GetProperty("source")),
                    JsonStrings.Read(probe.TryGetProperty("both", out var both) ? both : probe.GetProperty(dialect))
                )),
        ];
    }

    /// <summary>Those that are still answered differently, as <c>dialect id</c>.</summary>
    public static IReadOnlySet<string> Known { get; } =
        File.ReadLines(At("language-probes-known.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .ToHashSet(StringComparer.Ordinal);

    public string Answer(string dialect)
    {
        try
        {
            return LanguageRecording.Decisive(
                CaseAnswers.Answer(
                    new EvaluationCase(Id, Source, ScriptGeneration.Legacy, EvaluationCase.DialectOf(dialect))
                )
            );
        }
        catch (NotSimulatedException refused)
        {
            return refused.Message;
        }
    }

    private static string At(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
