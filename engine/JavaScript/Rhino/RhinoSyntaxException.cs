namespace JourneySim.Engine.JavaScript.Rhino;

/// <summary>
/// Rhino refuses a source text. <see cref="Exception.Message"/> is Rhino's own text, without place.
/// </summary>
/// <param name="message">Rhino's message, such as <c>missing ; before statement</c>.</param>
/// <param name="name">The error's name where Rhino gives one (<c>TypeError</c>, <c>SyntaxError</c>), else null.</param>
/// <param name="line">One-based line as Rhino reports it; 0 for some regular expression errors.</param>
/// <param name="column">One-based column as Rhino reports it.</param>
/// <param name="lineSource">The text of the line, or null.</param>
public sealed class RhinoSyntaxException(string message, string? name, int line, int column, string? lineSource)
    : Exception(message)
{
    public string? Name { get; } = name;

    public int Line { get; } = line;

    public int Column { get; } = column;

    /// <summary>False where Rhino has lost the file by the time it refuses, so that its text carries no place.</summary>
    public bool HasFile { get; init; } = true;

    public string? LineSource { get; } = lineSource;
}
