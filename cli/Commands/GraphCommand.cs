using System.CommandLine;
using JourneySim.Cli.Commands.Options;
using JourneySim.Cli.Commands.Running;
using JourneySim.Graphs;

namespace JourneySim.Cli.Commands;

/// <summary><c>journeysim graph</c>: a journey as a picture.</summary>
internal static class GraphCommand
{
    private static readonly Argument<string?> Journey = new("journey")
    {
        Description = "A YAML file, an export, or a name in the workspace; without one the built-in example",
        HelpName = "JOURNEY",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Format = Words.Option(
        "--format",
        "How it is drawn; Mermaid by default",
        [.. GraphFormats.All.Select(f => f.Name)]
    );

    public static Verb Verb { get; } =
        new("graph", "Draw a journey", RunAsync)
        {
            Takes = [Journey],
            Groups = [("How", [Format])],
            Examples =
            [
                ("journeysim graph journeys/login.yaml", "Mermaid, for Markdown"),
                ("journeysim graph Login --format dot | dot -Tsvg > login.svg", "Graphviz"),
            ],
        };

    private static Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var reading = JourneySource.Read(invocation, invocation.Get(Journey));
        var format = GraphFormats.All.First(f => f.Name == (invocation.Get(Format) ?? GraphFormats.All[0].Name));
        var text = format.Draw(JourneyPicture.Of(reading.Journey!));
        invocation.Out.Raw(text.EndsWith('\n') ? text : text + "\n");
        return Task.FromResult(ExitCode.Good);
    }
}
