using System.Text.Json;
using System.Text.RegularExpressions;
using JourneySim.Engine.JavaScript;
using JourneySim.Evaluation;

namespace JourneySim.Conformance.Fuzzing;

/// <summary>What a program ended with: the line that decides agreement, and the script line of an error (0: none).</summary>
internal sealed partial record Verdict(string Text, int Line)
{
    public static Verdict Of(EvaluationAnswer answer) =>
        new(LanguageRecording.Decisive(answer), answer is EvaluationAnswer.Failed failed ? failed.Line : 0);

    /// <summary>Whether two engines agree; a place only counts where the real one tells it.</summary>
    public bool Agrees(Verdict other) => Text == other.Text && (Line <= 0 || Line == other.Line);

    /// <summary>Reads what the real engine printed. What the host's Java ran out of is no answer.</summary>
    public static Verdict? Of(JsonElement answer)
    {
        if (answer.GetProperty("ok").GetBoolean())
        {
            return new Verdict(WithoutHashes($"{Member(answer, "typeof")} {Member(answer, "value")}"), 0);
        }

        var kind = Member(answer, "java") ?? "";
        var line = answer.TryGetProperty("line", out var at) ? at.GetInt32() : 0;
        var message = Message(answer);
        return
            kind.Contains("TimedOut", StringComparison.Ordinal)
            || kind.EndsWith("StackOverflowError", StringComparison.Ordinal)
            || kind.EndsWith("OutOfMemoryError", StringComparison.Ordinal)
            ? null
            : new Verdict(WithoutHashes($"{Member(answer, "phase")} error [{Member(answer, "name")}] {message}"), line);
    }

    private static string? Message(JsonElement answer)
    {
        var java =
            answer.TryGetProperty("thrown", out var thrown)
            && (Member(thrown, "class") ?? "").Contains("NativeJava", StringComparison.Ordinal);
        return (java ? null : Member(answer, "errorMessage")) ?? Member(answer, "details") ?? Member(answer, "message");
    }

    private static string WithoutHashes(string text) => Hash().Replace(text, "@0");

    private static string? Member(JsonElement element, string name) =>
        element.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String
            ? JsonStrings.Read(member)
            : null;

    [GeneratedRegex("@[0-9a-f]+", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
