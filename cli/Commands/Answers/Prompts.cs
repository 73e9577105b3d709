using System.Text;
using JourneySim.Cli.Rendering;
using JourneySim.Fakes;
using Spectre.Console;

namespace JourneySim.Cli.Commands.Answers;

/// <summary>Asks the person at the terminal, one question after the other, until each has an answer that can be read.</summary>
internal sealed class Prompts(Surroundings around, Screen screen)
{
    private const string Margin = "│ ";

    public GivenAnswer Ask(Question question, SecretMask mask, CancellationToken cancellation)
    {
        if (question is Question.OneOf oneOf)
        {
            foreach (var (index, words) in oneOf.Options)
            {
                screen.Write(new InkLine(Margin).Add(Margin, Ink.Quiet).Add($"  {index}  ", Ink.Ask).Add(words));
            }
        }

        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var unchanged = AnswerReader.Unchanged(question);
            Ask(question, unchanged);
            var text = question is Question.Secret ? ReadSecret(cancellation) : around.In.ReadLine();
            cancellation.ThrowIfCancellationRequested();
            if (text is null)
            {
                throw CommandFailure.Usage(
                    $"The journey asks \"{question.Prompt}\", and the input is at its end.",
                    "Give answers with --answer."
                );
            }

            if (text.Length == 0 && unchanged is not null)
            {
                return unchanged with { Unasked = false, Typed = true };
            }

            var (answer, fault) = AnswerReader.Read(question, text, mask);
            if (answer is not null)
            {
                return answer with { Typed = true };
            }

            screen.Write(new InkLine(Margin).Add(Margin, Ink.Quiet).Add(fault!, Ink.Bad));
        }
    }

    /// <summary>Yes, or Enter.</summary>
    public bool Confirm(string words)
    {
        Prompt(words, "Y/n");
        return around.In.ReadLine() is { } line && !line.TrimStart().StartsWith('n');
    }

    private void Ask(Question question, GivenAnswer? unchanged)
    {
        var prompt = question.Prompt.TrimEnd(' ', ':');
        Prompt(prompt.Length == 0 ? "Answer" : prompt, question is Question.Flag ? "y/n" : unchanged?.Shown);
    }

    private void Prompt(string words, string? inBrackets)
    {
        screen.Write(new Text(Margin, Ink.Quiet));
        screen.Write(new Text("? ", Ink.Ask));
        screen.Write(new Text(InkLine.Printable(words), Ink.Strong));
        screen.Write(new Text(inBrackets is null ? " " : $" [{InkLine.Printable(inBrackets)}] ", Ink.Quiet));
    }

    private string? ReadSecret(CancellationToken cancellation)
    {
        if (around.ReadKey is not { } readKey)
        {
            return around.In.ReadLine();
        }

        var text = new StringBuilder();
        while (readKey(cancellation) is { } key)
        {
            if (key.Key == ConsoleKey.Enter)
            {
                screen.Line();
                return text.ToString();
            }

            if (key.Key == ConsoleKey.Backspace)
            {
                if (text.Length > 0)
                {
                    text.Length--;
                    screen.Raw("\b \b");
                }
            }
            else if (!char.IsControl(key.KeyChar))
            {
                text.Append(key.KeyChar);
                screen.Raw("•");
            }
        }

        return null;
    }
}
