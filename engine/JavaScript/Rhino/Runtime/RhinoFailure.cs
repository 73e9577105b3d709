using Jint.Native;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime;

/// <summary>How a run ended badly, in Rhino's words.</summary>
/// <param name="Phase"><c>parse</c> or <c>run</c>.</param>
/// <param name="Name">The error's name (<c>TypeError</c>); null where Rhino gives none.</param>
/// <param name="Message">The text without name and place.</param>
/// <param name="Details">Rhino's <c>details()</c>: what stands before the place in a log.</param>
/// <param name="Line">One-based line as Rhino names it.</param>
/// <param name="Column">One-based column, 0 when unknown.</param>
/// <param name="File">The name of the script that the line belongs to.</param>
/// <param name="Thrown">The value that a script threw or the error the engine made; null for a parse error.</param>
internal sealed record RhinoFailure(
    string Phase,
    string? Name,
    string Message,
    string Details,
    int Line,
    int Column,
    string File,
    JsValue? Thrown
)
{
    /// <summary>The line that the column belongs to, where <see cref="Line"/> is only the one Rhino names.</summary>
    public int TrueLine { get; init; } = Line;

    /// <summary>What AM logs: the details and the place, <c>(file#line)</c>.</summary>
    public string TextAt(string place) => $"{Details} ({place}#{Line})";
}
