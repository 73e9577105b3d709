namespace JourneySim.Engine.JavaScript.Rhino.Runtime;

/// <summary>A limit of the run was reached. No script can catch it.</summary>
internal sealed class ScriptStoppedException(string limit, int line, Exception? cause)
    : Exception($"The script was stopped: {limit}.", cause)
{
    public string Limit { get; } = limit;

    public int Line { get; } = line;
}
