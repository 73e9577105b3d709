using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using JourneySim.Engine.Diagnostics;

namespace JourneySim.Fakes.Esvs;

/// <summary>A file of <c>--esv-file</c> in JSON or as dotenv, told apart by its name and first character.</summary>
public static class EsvFile
{
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
        var records = new List<EsvRecord>();
        var mistakes = new List<Diagnostic>();
        try
        {
            ReadEntries(file, Encoding.UTF8.GetBytes(text), records, mistakes);
        }
        catch (JsonException wrong)
        {
            var line = (int)(wrong.LineNumber ?? 0) + 1;
            var span = new SourceSpan(file, line, (int)(wrong.BytePositionInLine ?? 0) + 1);
            return new EsvReading([], [Broken("this is not JSON", span)]);
        }

        return new EsvReading(records, mistakes);
    }

    private static void ReadEntries(string file, byte[] text, List<EsvRecord> records, List<Diagnostic> mistakes)
    {
        var reader = new Utf8JsonReader(text);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            mistakes.Add(Broken("a JSON object of names and values is expected", new SourceSpan(file, 1, 1)));
            return;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var span = SpanOf(file, text, (int)reader.TokenStartIndex, name.Length + 2);
            reader.Read();
            using var value = JsonDocument.ParseValue(ref reader);
            if (!names.Add(EsvName.ToProperty(name)))
            {
                mistakes.Add(Broken($"{name} comes twice", span));
            }
            else if (!TryStrictly(value.RootElement.GetRawText(), out var node))
            {
                mistakes.Add(Broken($"a member of {name} comes twice", span));
            }
            else if (EsvEntry.Read(name, node, span, file, mistakes) is { } record)
            {
                records.Add(record);
            }
        }

        // What follows the object is no JSON, and the reader says so.
        reader.Read();
    }

    /// <summary>False when a member comes twice: that is a mistake, not a choice.</summary>
    private static bool TryStrictly(string json, out JsonNode? node)
    {
        try
        {
            node = JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false });
            return true;
        }
        catch (JsonException)
        {
            node = null;
            return false;
        }
    }

    private static SourceSpan SpanOf(string file, byte[] text, int index, int length)
    {
        var before = text.AsSpan(0, index);
        var start = before.LastIndexOf((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[start..]) + 1;
        return new SourceSpan(file, before.Count((byte)'\n') + 1, column, length);
    }

    private static Diagnostic Broken(string why, SourceSpan span) =>
        new("ESV1007", Severity.Error, $"The ESV file can't be read: {why}.", span);
}
