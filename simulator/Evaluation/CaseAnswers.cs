using System.Globalization;
using System.Text;
using System.Text.Json;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.Scripts;

namespace JourneySim.Evaluation;

/// <summary>Answers language cases: what each text evaluates to, or the error it ends with, as JSON.</summary>
public static class CaseAnswers
{
    /// <summary>Every error in a case stands in a script of this name, as in the recordings.</summary>
    public const string FileName = "snippet";

    /// <summary>Reads a JSON array of cases and writes the JSON array of answers, in the same order.</summary>
    /// <param name="cases">The array.</param>
    /// <param name="byDefault">The dialect of cases that name none.</param>
    /// <param name="additions">Java classes and objects that the cases need beside the built-in ones.</param>
    public static string AnswerAll(string cases, RhinoDialect byDefault, JavaAdditions? additions = null)
    {
        using var document = JsonDocument.Parse(cases);
        var answers =
            from element in document.RootElement.EnumerateArray()
            let asked = EvaluationCase.Read(element, byDefault)
            select Write(asked, Answer(asked, additions));
        return "[\n" + string.Join(",\n", answers) + "\n]";
    }

    /// <summary>Evaluates one case. What is not simulated is a failure of that case, not of the others.</summary>
    public static EvaluationAnswer Answer(EvaluationCase asked, JavaAdditions? additions = null)
    {
        try
        {
            return ScriptEvaluation.Evaluate(
                asked.Source,
                FileName,
                asked.Dialect,
                ScriptLimits.Default,
                asked.Generation,
                additions
            );
        }
        catch (NotSimulatedException missing)
        {
            return new EvaluationAnswer.Failed("run", "NotSimulated", missing.Message, 0);
        }
    }

    internal static string Write(EvaluationCase asked) => Write(asked, Answer(asked));

    private static string Write(EvaluationCase asked, EvaluationAnswer answer)
    {
        var json = new StringBuilder("{\"id\": ").Append(JsonStrings.Quote(asked.Id));
        switch (answer)
        {
            case EvaluationAnswer.Completed completed:
                json.Append(", \"ok\": true, \"typeof\": ").Append(JsonStrings.Quote(completed.TypeOf));
                json.Append(", \"value\": ").Append(JsonStrings.Quote(completed.Json));
                json.Append(", \"string\": ").Append(JsonStrings.Quote(completed.Text));
                break;
            case EvaluationAnswer.Failed failed:
                json.Append(", \"ok\": false, \"phase\": ").Append(JsonStrings.Quote(failed.Phase));
                if (failed.Name is { } name)
                {
                    json.Append(", \"name\": ").Append(JsonStrings.Quote(name));
                }

                json.Append(", \"message\": ").Append(JsonStrings.Quote(failed.Message));
                json.Append(", \"line\": ").Append(failed.Line.ToString(CultureInfo.InvariantCulture));
                break;
        }

        return json.Append('}').ToString();
    }
}
