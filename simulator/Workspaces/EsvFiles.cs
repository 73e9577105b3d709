using JourneySim.Engine.Diagnostics;
using JourneySim.Fakes.Esvs;
using JourneySim.Loading;
using JourneySim.Loading.Source;
using JourneySim.Loading.Yaml;
using JourneySim.Workspaces.Blocks;

namespace JourneySim.Workspaces;

/// <summary>Reads files of ESVs (<c>--esv-file</c>, <c>esvFiles:</c>): YAML, JSON or dotenv.</summary>
public static class EsvFiles
{
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="text">Its text.</param>
    /// <param name="sources">Keeps the text for messages.</param>
    public static EsvReading Read(string file, string text, SourceTexts sources)
    {
        sources.Add(file, text);
        if (!EsvFile.IsYaml(file))
        {
            return EsvFile.Read(file, text);
        }

        var mistakes = new Mistakes();
        if (YamlReader.Read(file, text, mistakes) is not { } value)
        {
            return new EsvReading([], mistakes.All);
        }

        if (value is not SourceMap map)
        {
            return new EsvReading(
                [],
                [
                    new Diagnostic(
                        "ESV1007",
                        Severity.Error,
                        $"A file of ESVs is a map of names and values; here is {value.Described}.",
                        value.Span
                    ),
                ]
            );
        }

        // A whole workspace's block may be a file's only key.
        var members = map is { Members: [{ Name: "esvs", Value: SourceMap inner }] } ? inner.Members : map.Members;
        return new EsvReading(EsvBlock.Read(members, file, mistakes), mistakes.All);
    }
}
