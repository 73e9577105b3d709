using System.Text.Json;
using System.Text.RegularExpressions;
using JourneySim.Engine.JavaScript;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.Tests.JavaScript.Rhino;

/// <summary>
/// Texts about scopes, hoisting, constants, loops, eval and operators, and generated programs, with the answers that
/// Rhino 1.7.14.1 gave to them.
/// </summary>
public sealed partial class RecordedLanguageTests
{
    [Theory]
    [InlineData("aic", RhinoDialect.Aic)]
    [InlineData("am-es6", RhinoDialect.AmEs6)]
    public void Texts_evaluate_to_what_the_real_engine_answered(string name, RhinoDialect dialect)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "JavaScript", "Rhino", "recorded-language.json");
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var head = document.RootElement.GetProperty("head").GetString()!;
        var wrong = new List<string>();
        foreach (var recorded in document.RootElement.GetProperty("cases").EnumerateArray())
        {
            if (recorded.GetProperty("dialect").GetString() != name)
            {
                continue;
            }

            var text = recorded.GetProperty("source").GetString()!;
            var source = recorded.TryGetProperty("generated", out _) ? head + text : text;
            var expected = recorded.GetProperty("answer").GetString();
            var answer = Told(ScriptEvaluation.Evaluate(source, "snippet", dialect, ScriptLimits.Default));
            if (answer != expected)
            {
                wrong.Add($"{text}\n    expected {expected}\n    got      {answer}");
            }
        }

        wrong.Should().BeEmpty();
    }

    private static string Told(EvaluationAnswer answer) =>
        Hash()
            .Replace(
                answer switch
                {
                    EvaluationAnswer.Completed completed => $"{completed.TypeOf} {completed.Json}",
                    EvaluationAnswer.Failed failed => $"{failed.Phase} error [{failed.Name}] {failed.Message}",
                    _ => "?",
                },
                "@0"
            );

    [GeneratedRegex("@[0-9a-f]+", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
