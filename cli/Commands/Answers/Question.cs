using JourneySim.Engine.Callbacks;

namespace JourneySim.Cli.Commands.Answers;

/// <summary>What a callback wants to know, as a person is asked. A closed family.</summary>
internal abstract record Question
{
    private Question() { }

    public required Callback Callback { get; init; }

    /// <summary>The words above the answer.</summary>
    public required string Prompt { get; init; }

    /// <summary>Which of the callback's inputs the answer fills.</summary>
    public int Input { get; init; }

    /// <summary>A text. Null as default means that it has to be given.</summary>
    public sealed record Text(string? Default) : Question;

    /// <summary>A text that nobody may see.</summary>
    public sealed record Secret : Question;

    /// <summary>One of several, told by its words or its number on the wire.</summary>
    public sealed record OneOf(IReadOnlyList<(int Index, string Words)> Options, int Unchanged) : Question;

    public sealed record Flag(bool Unchanged) : Question;

    public sealed record Number(double? Default) : Question;
}
