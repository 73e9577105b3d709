using System.Text.Json;

namespace JourneySim.Cli.Commands.Answers;

/// <summary>An answer to a question.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Value">What goes over the wire; null sends the callback back as it came.</param>
/// <param name="Shown">How it is shown; secrets are covered.</param>
/// <param name="Unasked">Nobody gave it: the callback goes back as it came.</param>
internal sealed record GivenAnswer(Question Question, JsonElement? Value, string Shown, bool Unasked = false)
{
    /// <summary>Typed at the prompt, where it still stands.</summary>
    public bool Typed { get; init; }
}
