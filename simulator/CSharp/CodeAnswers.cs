using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Running;
using JourneySim.Loading.Source;
using JourneySim.Specs.Answers;

namespace JourneySim.CSharp;

/// <summary>Answers that a test gives in C#, as a test file would give them.</summary>
internal static class CodeAnswers
{
    /// <summary>By prompt, id, attribute name or callback type; the same name several times answers several questions in order.</summary>
    public static SourceValue ByName(IEnumerable<(string Question, object? Answer)> answers) =>
        PlainValues.Map(
            answers
                .GroupBy(a => a.Question, a => a.Answer, StringComparer.Ordinal)
                .Select(g => (g.Key, g.Count() == 1 ? g.Single() : g.ToList()))
        );

    public static SourceValue InOrder(IEnumerable<object?> answers) => PlainValues.ToSource(answers.ToList());

    /// <summary>
    /// Takes from the answers that are left those that fit what is asked: of each question the first that fits it. Null when none fits.
    /// </summary>
    public static SourceValue? Take(JourneyStep.Asks asks, List<(string Question, object? Answer)> left)
    {
        var taken = new List<(string, object?)>();
        foreach (var callback in asks.Callbacks.Where(c => c.Inputs.Count > 0))
        {
            var at = left.FindIndex(a => Fits(callback, a.Question));
            if (at >= 0)
            {
                taken.Add(left[at]);
                left.RemoveAt(at);
            }
        }

        return taken.Count > 0 ? ByName(taken) : null;
    }

    private static bool Fits(Callback callback, string question) =>
        callback.Type == question || AnswerBook.Names(callback).Contains(question, StringComparer.Ordinal);
}
