using System.Text.Json;
using System.Text.Json.Nodes;
using JourneySim.Engine.Diagnostics;

namespace JourneySim.Fakes.Esvs;

/// <summary>A file of <c>--esv-file</c> in JSON or as dotenv, told apart by its name and first character.</summary>
public static class EsvFile
{
    // A name that comes twice is a mistake, not a choice.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static EsvReading Read(string file, string text) =>
        text.AsSpan().TrimStart() is ['{', ..] || file.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? ReadJson(file, text)
            : EsvDotenv.Read(file, text);

    /// <summary>Whether the name says YAML, which the workspace's reader reads.</summary>
    public static bool IsYaml(string file) =>
        file.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private static EsvReading ReadJson(string file, string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: Strict) is JsonObject root
                ? OfMap(file, root)
                : Broken(file, 1, 1, "a JSON object of names and values is expected");
        }
        catch (JsonException wrong)
        {
            var line = (int)(wrong.LineNumber ?? 0) + 1;
            return Broken(file, line, (int)(wrong.BytePositionInLine ?? 0) + 1, "this is not JSON");
        }
    }

    private static EsvReading OfMap(string file, JsonObject root)
    {
        var mistakes = new List<Diagnostic>();
        var records = root.Select(entry =>
                EsvEntry.Read(entry.Key, entry.Value, new SourceSpan(file, 1, 1), file, mistakes)
            )
            .OfType<EsvRecord>()
            .ToList();
        return new EsvReading(records, mistakes);
    }

    private static EsvReading Broken(string file, int line, int column, string why) =>
        new(
            [],
            [
                new Diagnostic(
                    "ESV1007",
                    Severity.Error,
                    $"The ESV file can't be read: {why}.",
                    new SourceSpan(file, line, column)
                ),
            ]
        );
}
