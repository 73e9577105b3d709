using System.CommandLine;
using JourneySim.Cli.Commands.Options;
using JourneySim.Schemas;

namespace JourneySim.Cli.Commands;

/// <summary><c>journeysim schema</c>: JSON schemas, so that editors complete and check.</summary>
internal static class SchemaCommand
{
    private static readonly Argument<string> What = Words.Argument(
        "kind",
        string.Join(", ", SchemaList.All.Select(s => $"{s.Name} ({s.Files})")),
        [.. SchemaList.All.Select(s => s.Name)]
    );

    public static Verb Verb { get; } =
        new("schema", "Write the JSON schema of a kind of file", RunAsync)
        {
            Takes = [What],
            Examples =
            [
                (
                    "journeysim schema journey > journey.schema.json",
                    "For journeys; name it in their first line: # yaml-language-server: $schema=journey.schema.json"
                ),
                ("journeysim schema test > test.schema.json", "For tests"),
            ],
        };

    private static Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var schema = SchemaList.All.First(s => s.Name == invocation.Get(What)).Write();
        invocation.Out.Raw(schema.EndsWith('\n') ? schema : schema + "\n");
        return Task.FromResult(ExitCode.Good);
    }
}
