namespace JourneySim.Engine.Scripts;

/// <summary>A script object of AM: its text and what AM keeps beside it.</summary>
/// <param name="Id">UUID as in AM; a workspace without one gets a stable id made from the name.</param>
/// <param name="Name">The display name; error texts and the logger carry it.</param>
/// <param name="Source">The author's text, unmodified.</param>
/// <param name="File">Where the text was read from, for diagnostics.</param>
/// <param name="Generation">Evaluator version.</param>
/// <param name="Context">AM's script context, such as <c>AUTHENTICATION_TREE_DECISION_NODE</c> or <c>LIBRARY</c>.</param>
public sealed record Script(
    string Id,
    string Name,
    string Source,
    string File,
    ScriptGeneration Generation,
    string Context = "AUTHENTICATION_TREE_DECISION_NODE"
);
