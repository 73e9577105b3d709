using System.Text.Json;
using System.Text.RegularExpressions;
using JourneySim.Engine.JavaScript;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.Scripts;
using JourneySim.Evaluation;

namespace JourneySim.Conformance;

/// <summary>What the real engine answered to one text.</summary>
internal sealed partial record LanguageRecording(EvaluationCase Asked, string Expected)
{
    /// <summary>The answers that decide agreement, as one line of text.</summary>
    public static IReadOnlyDictionary<string, LanguageRecording> Read(string file, string dialect) =>
        Read(file, dialect, ScriptGeneration.Legacy, EvaluationCase.DialectOf(dialect));

    /// <summary>The recordings under one name of <c>expect</c>.</summary>
    public static IReadOnlyDictionary<string, LanguageRecording> Read(
        string file,
        string setting,
        ScriptGeneration generation,
        RhinoDialect dialect
    )
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return document
            .RootElement.EnumerateArray()
            .Select(element => new LanguageRecording(
                new EvaluationCase(
                    JsonStrings.Read(element.GetProperty("id")),
                    JsonStrings.Read(element.GetProperty("source")),
                    generation,
                    dialect
                ),
                Decisive(element.GetProperty("expect").GetProperty(setting))
            ))
            .ToDictionary(recording => recording.Asked.Id, StringComparer.Ordinal);
    }

    public static string Decisive(EvaluationAnswer answer) =>
        WithoutHashes(
            answer switch
            {
                EvaluationAnswer.Completed completed => $"{completed.TypeOf} {completed.Json}",
                EvaluationAnswer.Failed failed => $"{failed.Phase} error [{failed.Name}] {failed.Message}",
                _ => "?",
            }
        );

    private static string Decisive(JsonElement expect) =>
        WithoutHashes(
            expect.GetProperty("ok").GetBoolean()
                ? $"{Text(expect, "typeof")} {Text(expect, "value")}"
                : $"{Text(expect, "phase")} error [{Text(expect, "name")}] {Text(expect, "message")}"
        );

    private static string WithoutHashes(string text) => Hash().Replace(text, "@0");

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String
            ? JsonStrings.Read(member)
            : null;

    [GeneratedRegex("@[0-9a-f]+", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
