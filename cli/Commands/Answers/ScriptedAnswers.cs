using JourneySim.Engine.Callbacks;

namespace JourneySim.Cli.Commands.Answers;

/// <summary>
/// The answers of <c>--answer</c>. A plain text answers the next question; <c>NAME=TEXT</c> the next question of that callback type, prompt or attribute;
/// <c>=TEXT</c> is a plain text that may hold equals signs. Each is used once.
/// </summary>
internal sealed class ScriptedAnswers
{
    private readonly List<(string? Name, string Text)> left;

    public ScriptedAnswers(IEnumerable<string> options) => left = [.. options.Select(Read)];

    /// <summary>What is still there, as it was written.</summary>
    public IReadOnlyList<string> Left => [.. left.Select(a => a.Name is null ? a.Text : $"{a.Name}={a.Text}")];

    /// <summary>Takes the answer to a question; null when there is none.</summary>
    public string? Take(Question question)
    {
        var at = left.FindIndex(a => a.Name is { } name && Means(name, question));
        return TakeAt(at >= 0 ? at : left.FindIndex(a => a.Name is null));
    }

    /// <summary>Takes the next plain answer when it is this word.</summary>
    public bool Take(string word)
    {
        var at = left.FindIndex(a => a.Name is null);
        return at >= 0
            && string.Equals(left[at].Text, word, StringComparison.OrdinalIgnoreCase)
            && TakeAt(at) is not null;
    }

    private static bool Means(string name, Question question)
    {
        var callback = question.Callback;
        return Same(name, callback.Type)
            || Same(name + "Callback", callback.Type)
            || Same(name, question.Prompt)
            || callback switch
            {
                AttributeInputCallback attribute => Same(name, attribute.Name),
                HiddenValueCallback hidden => Same(name, hidden.Id),
                _ => false,
            };
    }

    private static bool Same(string a, string? b) =>
        string.Equals(a.Trim(), b?.Trim().TrimEnd(':'), StringComparison.OrdinalIgnoreCase);

    private static (string? Name, string Text) Read(string option) =>
        option.IndexOf('=', StringComparison.Ordinal) switch
        {
            < 0 => (null, option),
            0 => (null, option[1..]),
            var at => (option[..at], option[(at + 1)..]),
        };

    private string? TakeAt(int at)
    {
        if (at < 0)
        {
            return null;
        }

        var text = left[at].Text;
        left.RemoveAt(at);
        return text;
    }
}
