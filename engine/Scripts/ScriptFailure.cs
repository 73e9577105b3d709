using JourneySim.Engine.Diagnostics;

namespace JourneySim.Engine.Scripts;

/// <summary>Why a script did not end well.</summary>
/// <param name="Phase"><c>parse</c> or <c>run</c>.</param>
/// <param name="Name">The error's name where Rhino gives one, such as <c>TypeError</c>.</param>
/// <param name="Message">Rhino's text without place.</param>
/// <param name="FullText">What AM logs: Rhino's text with the place suffix of the generation.</param>
/// <param name="Span">Where in the author's file.</param>
/// <param name="Hint">What to try next, or null.</param>
public sealed record ScriptFailure(
    string Phase,
    string? Name,
    string Message,
    string FullText,
    SourceSpan Span,
    string? Hint = null
);
