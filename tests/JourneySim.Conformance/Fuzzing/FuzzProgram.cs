namespace JourneySim.Conformance.Fuzzing;

/// <summary>A program as its statements, one after the other; shrinking takes some away.</summary>
internal sealed record FuzzProgram(string Kind, IReadOnlyList<string> Statements)
{
    public string Source { get; } = string.Join('\n', Statements);
}
