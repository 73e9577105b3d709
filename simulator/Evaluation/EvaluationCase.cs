using System.Text.Json;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.Scripts;

namespace JourneySim.Evaluation;

/// <summary>A text to evaluate by itself, with an id to tell the answers apart.</summary>
/// <param name="Id">Any text.</param>
/// <param name="Source">The JavaScript text.</param>
/// <param name="Generation">Whether Java values come to the script as in a legacy or a next generation script.</param>
/// <param name="Dialect">The language version.</param>
public sealed record EvaluationCase(string Id, string Source, ScriptGeneration Generation, RhinoDialect Dialect)
{
    /// <summary>Reads <c>{id, source, engine?, dialect?}</c>.</summary>
    public static EvaluationCase Read(JsonElement element, RhinoDialect byDefault) =>
        new(
            JsonStrings.Read(element.GetProperty("id")),
            JsonStrings.Read(element.GetProperty("source")),
            Text(element, "engine") == "nextgen" ? ScriptGeneration.NextGeneration : ScriptGeneration.Legacy,
            Text(element, "dialect") is { } dialect ? DialectOf(dialect) : byDefault
        );

    /// <summary>The dialect by its name on the command line.</summary>
    public static RhinoDialect DialectOf(string name) =>
        name switch
        {
            "aic" => RhinoDialect.Aic,
            "am-es6" => RhinoDialect.AmEs6,
            _ => throw new ArgumentException($"Unknown dialect '{name}': use aic or am-es6.", nameof(name)),
        };

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String
            ? JsonStrings.Read(member)
            : null;
}
