using System.Text.Json;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Scripts;
using JourneySim.Evaluation;

namespace JourneySim.Conformance;

/// <summary>
/// Short expressions over every standard object, with what the real engine made of each (recorded from Rhino 1.7.14.1,
/// interpreted, on a bindings scope). Lines of <c>standard-objects-known.txt</c> name the ones that still differ.
/// </summary>
public sealed class StandardObjectTests
{
    [Theory]
    [InlineData("aic")]
    [InlineData("am-es6")]
    public void Standard_objects_answer_as_recorded(string dialect)
    {
        var known = File.ReadLines(At("standard-objects-known.txt")).ToHashSet(StringComparer.Ordinal);
        using var document = JsonDocument.Parse(File.ReadAllText(At("standard-objects.json")));
        var wrong = new List<string>();
        foreach (var probe in document.RootElement.EnumerateArray())
        {
            if (!probe.TryGetProperty(dialect, out var expected))
            {
                continue;
            }

            var source = JsonStrings.Read(probe.GetProperty("source"));
            var asked = new EvaluationCase(source, source, ScriptGeneration.Legacy, EvaluationCase.DialectOf(dialect));
            var answer = Answer(asked);
            var differs = answer != JsonStrings.Read(expected);
            if (differs != known.Contains($"{dialect} {source}"))
            {
                wrong.Add(
                    differs
                        ? $"{source}: expected {expected}, got {answer}"
                        : $"{source}: agrees, but is listed as known"
                );
            }
        }

        wrong.Should().HaveCount(0, string.Join('\n', wrong));
    }

    private static string Answer(EvaluationCase asked)
    {
        try
        {
            return LanguageRecording.Decisive(CaseAnswers.Answer(asked));
        }
        catch (NotSimulatedException refused)
        {
            return refused.Message;
        }
    }

    private static string At(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
