using JourneySim.Loading.Yaml;

namespace JourneySim.Loading.Source;

/// <summary>Reads a file by its name: <c>.json</c> as JSON, anything else as YAML.</summary>
internal static class SourceReader
{
    /// <summary>The value, or null when mistakes were added. The text is kept for messages.</summary>
    public static SourceValue? Read(string file, byte[] bytes, Mistakes mistakes, SourceTexts texts)
    {
        if (TextDecoding.Decode(file, bytes, mistakes) is not { } text)
        {
            return null;
        }

        texts.Add(file, text);
        return IsJson(file) ? JsonSourceReader.Read(file, text, mistakes) : YamlReader.Read(file, text, mistakes);
    }

    public static bool IsJson(string file) => file.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    public static bool IsYaml(string file) =>
        file.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
