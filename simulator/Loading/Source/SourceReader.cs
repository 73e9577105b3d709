using JourneySim.Loading.Folders;
using JourneySim.Loading.Yaml;

namespace JourneySim.Loading.Source;

/// <summary>Reads a file by its name: <c>.json</c> as JSON, anything else as YAML.</summary>
internal static class SourceReader
{
    /// <summary>The value, or null when mistakes were added. The text is kept for messages.</summary>
    public static SourceValue? Read(
        string file,
        byte[] bytes,
        Mistakes mistakes,
        SourceTexts texts,
        ParsedFiles? parsed = null
    )
    {
        if (TextDecoding.Decode(file, bytes, mistakes) is not { } text)
        {
            return null;
        }

        texts.Add(file, text);
        if (parsed?.Find(file, text) is { } known)
        {
            return known;
        }

        var before = mistakes.Count;
        var value = Parse(file, text, mistakes);
        if (value is not null && mistakes.Count == before)
        {
            parsed?.Keep(file, text, value);
        }

        return value;
    }

    private static SourceValue? Parse(string file, string text, Mistakes mistakes) =>
        IsJson(file) ? JsonSourceReader.Read(file, text, mistakes) : YamlReader.Read(file, text, mistakes);

    /// <summary>The same for a file of a folder, which may have become unreadable.</summary>
    public static SourceValue? Read(SourceFolder folder, string path, Mistakes mistakes, SourceTexts texts)
    {
        var shown = folder.Shown(path);
        try
        {
            return Read(shown, folder.Read(path), mistakes, texts, folder.Parsed);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            mistakes.Error("WSP1002", null, $"The file {shown} can't be read: {unreadable.Message}");
            return null;
        }
    }

    public static bool IsJson(string file) => file.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    public static bool IsYaml(string file) =>
        file.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
