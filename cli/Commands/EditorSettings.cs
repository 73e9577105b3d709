using JourneySim.Schemas;

namespace JourneySim.Cli.Commands;

/// <summary>The files by which editors with a YAML language server complete and check journeys, tests and journeysim.yaml: <c>.vscode/</c>.</summary>
internal static class EditorSettings
{
    private const string Folder = ".vscode";

    private static readonly string[] Settings =
    [
        "{",
        "  \"yaml.schemas\": {",
        $"    \"{PathOf("workspace")}\": \"journeysim.yaml\",",
        $"    \"{PathOf("journey")}\": [\"journeys/*.yaml\", \"!journeys/*.test.yaml\", \"!journeys/*.snap.yaml\"],",
        $"    \"{PathOf("test")}\": \"*.test.yaml\"",
        "  }",
        "}",
        "",
    ];

    public static IEnumerable<(string Name, string Text)> Files() =>
        SchemaList
            .All.Select(s => (PathOf(s.Name), s.Write()))
            .Append(($"{Folder}/settings.json", string.Join('\n', Settings)));

    private static string PathOf(string schema) => $"{Folder}/journeysim-{schema}.schema.json";
}
