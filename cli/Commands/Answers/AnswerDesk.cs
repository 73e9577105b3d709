using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Running;
using JourneySim.Fakes;

namespace JourneySim.Cli.Commands.Answers;

/// <summary>Finds the answers to what a journey asks: those of the command line first, then the person at the terminal, then what goes back as it came.</summary>
internal sealed class AnswerDesk(ScriptedAnswers scripted, Prompts? prompts)
{
    public ScriptedAnswers Scripted => scripted;

    public IReadOnlyList<GivenAnswer> Answer(JourneyStep.Asks asks, SecretMask mask, CancellationToken cancellation)
    {
        var given = new List<GivenAnswer>();
        var open = new List<Question>();
        foreach (var question in asks.Callbacks.SelectMany(Questions.Of))
        {
            if (scripted.Take(question) is { } text)
            {
                var (answer, fault) = AnswerReader.Read(question, text, mask);
                given.Add(
                    answer ?? throw CommandFailure.Usage($"--answer does not fit \"{question.Prompt}\": {fault}")
                );
            }
            else if (prompts is not null)
            {
                given.Add(prompts.Ask(question, mask, cancellation));
            }
            else if (AnswerReader.Unchanged(question) is { } unchanged)
            {
                given.Add(unchanged);
            }
            else
            {
                open.Add(question);
            }
        }

        return open.Count == 0 ? given : throw Unanswered(open);
    }

    /// <summary>Whether somebody wants to open the link of a suspended journey.</summary>
    public bool Resumes() => scripted.Take("resume") || (prompts?.Confirm("Open the link") ?? false);

    public static IReadOnlyList<CallbackAnswer> ToWire(JourneyStep.Asks asks, IReadOnlyList<GivenAnswer> given) =>
        [
            .. asks.Callbacks.Select(callback =>
            {
                var answers = given.Where(a => ReferenceEquals(a.Question.Callback, callback)).ToList();
                return answers.Count == 0
                    ? CallbackAnswer.Unchanged
                    : new CallbackAnswer([
                        .. Enumerable
                            .Range(0, answers.Max(a => a.Question.Input) + 1)
                            .Select(input => answers.FirstOrDefault(a => a.Question.Input == input)?.Value),
                    ]);
            }),
        ];

    private CommandFailure Unanswered(List<Question> open)
    {
        var asked = string.Join(", ", open.Select(q => $"\"{q.Prompt}\" ({q.Callback.Type})"));
        var example = string.Join(' ', open.Select(q => $"--answer \"{q.Prompt.TrimEnd(' ', ':')}=…\""));
        var unused = scripted.Left.Count == 0 ? "" : $" Not used: {string.Join(", ", scripted.Left.Select(Name))}.";
        return CommandFailure.Usage(
            $"The journey asks {asked}, and nobody can answer.{unused}",
            $"Run it in a terminal, or give answers: {example}"
        );
    }

    /// <summary>The name alone: the value may be a password.</summary>
    private static string Name(string answer) =>
        answer.Split('=')[0] + (answer.Contains('=', StringComparison.Ordinal) ? "=…" : "");
}
