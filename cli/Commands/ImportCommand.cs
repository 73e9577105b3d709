using System.CommandLine;
using JourneySim.Cli.Rendering;
using JourneySim.Engine.Diagnostics;
using JourneySim.Importing;
using JourneySim.Loading;

namespace JourneySim.Cli.Commands;

/// <summary><c>journeysim import</c>: exports of frodo, fr-config-manager, Amster and AM's REST interface become a workspace.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string[]> Exports = new("export")
    {
        Description = "Files or folders of frodo, fr-config-manager, Amster or AM's REST interface",
        HelpName = "EXPORT",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Into = new("--out")
    {
        Description = "The workspace's folder; the working directory by default",
        HelpName = "DIR",
    };

    private static readonly Option<string?> Realm = new("--realm")
    {
        Description = "The realm to take, when there are several; alpha by default",
        HelpName = "REALM",
    };

    private static readonly Option<bool> Force = new("--force")
    {
        Description = "Overwrite files that are there already",
    };

    public static Verb Verb { get; } =
        new("import", "Make a workspace of exports", RunAsync)
        {
            Takes = [Exports],
            Groups = [("How", [Into, Realm, Force])],
            Examples =
            [
                ("journeysim import Login.journey.json --out my-journeys", "A journey that frodo exported"),
                ("journeysim import tenant-config --out my-journeys", "A folder of fr-config-manager"),
            ],
        };

    private static Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var around = invocation.Around;
        var folder = invocation.Get(Into) ?? ".";
        var result = Importer.Import(
            [.. (invocation.Get(Exports) ?? []).Select(around.PathOf)],
            around.PathOf(folder),
            new ImportOptions
            {
                Force = invocation.Is(Force),
                Realm = invocation.Get(Realm),
                ShowRelativeTo = around.Directory,
            }
        );
        var code =
            result.Diagnostics.Any(d => Importer.IsAboutTheWorkspace(d)) ? ExitCode.Usage
            : result.Diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCode.DoesNotLoad
            : ExitCode.Good;
        if (invocation.Json)
        {
            invocation.Out.Raw(Json(result, code) + "\n");
            return Task.FromResult(code);
        }

        new DiagnosticView(result.Sources).Show(invocation.Error, DiagnosticText.InOrder(result.Diagnostics));
        foreach (var file in result.Files)
        {
            invocation.Out.Write(new InkLine().Add("  + ", Ink.Good).Add(Path.Combine(folder, file)));
        }

        if (result.Journeys.Count > 0)
        {
            var count = result.Journeys.Count == 1 ? "1 journey" : $"{result.Journeys.Count} journeys";
            invocation.Out.Write(
                new InkLine("  ").Add("■ ", Ink.StrongGood).Add($"{count}: {string.Join(", ", result.Journeys)}")
            );
        }

        return Task.FromResult(code);
    }

    private static string Json(ImportResult result, int code) =>
        JsonDocuments.Write(json =>
        {
            json.WriteNumber("exitCode", code);
            foreach (
                var (name, texts) in ((string, IReadOnlyList<string>)[])
                    [("files", result.Files), ("journeys", result.Journeys)]
            )
            {
                json.WriteStartArray(name);
                foreach (var text in texts)
                {
                    json.WriteStringValue(text);
                }

                json.WriteEndArray();
            }

            ErrorJson.Write(json, result.Diagnostics);
        });
}
