using System.CommandLine;
using JourneySim.Cli.Commands.Options;
using JourneySim.Cli.Commands.Running;
using JourneySim.Cli.Rendering;
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

    private static readonly Option<string[]> Mark = new("--mark")
    {
        Description =
            "Mark the path of a run, or what tests reached: JSON of run --json or of test --coverage-format json; - reads it from standard input",
        HelpName = "FILE",
    };

    private static readonly Option<string?> To = new("--out")
    {
        Description = "The file; standard output by default",
        HelpName = "FILE",
    };

    public static Verb Verb { get; } =
        new("graph", "Draw a journey", RunAsync)
        {
            Takes = [Journey],
            Groups = [("How", [Format, Mark, To])],
            Examples =
            [
                ("journeysim graph journeys/login.yaml", "Mermaid, for Markdown"),
                ("journeysim graph Login --format dot | dot -Tsvg > login.svg", "Graphviz"),
                (
                    "journeysim run Login --json --answer demo | journeysim graph Login --mark - --format svg --out login.svg",
                    "The path of a run"
                ),
                (
                    "journeysim graph Login --mark coverage/coverage.json",
                    "What the tests reached (test --coverage --coverage-format json)"
                ),
            ],
        };

    private static Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var reading = JourneySource.Read(invocation, invocation.Get(Journey));
        var format = GraphFormats.All.First(f => f.Name == (invocation.Get(Format) ?? GraphFormats.All[0].Name));
        var text = format.Draw(JourneyPicture.Of(reading.Journey!, Marks(invocation, reading.Journey!.Name)));
        text = text.EndsWith('\n') ? text : text + "\n";
        if (invocation.Get(To) is { } file)
        {
            WholeFile.Write(invocation, file, "The picture", writer => writer.Write(text));
            invocation.Error.Write(new InkLine().Add("  + ", Ink.Good).Add(file));
        }
        else
        {
            invocation.Out.Raw(text);
        }

        return Task.FromResult(ExitCode.Good);
    }

    private static PictureMarks? Marks(Invocation invocation, string journey)
    {
        PictureMarks? all = null;
        foreach (var file in invocation.All(Mark))
        {
            var marks = Marks(invocation, journey, file);
            all ??= marks;
            all.Add(marks);
        }

        return all;
    }

    private static PictureMarks Marks(Invocation invocation, string journey, string file)
    {
        var (text, what) =
            file == "-"
                ? (invocation.Around.In.ReadToEnd(), "Standard input")
                : (invocation.ReadFile(file, "The file of --mark"), file);
        try
        {
            return MarksReading.Read(journey, text, out var others)
                ?? throw CommandFailure.Usage(
                    $"{what} tells nothing of journey \"{journey}\".",
                    others.Count == 0 ? "No node ran there." : $"It tells of {string.Join(", ", others)}."
                );
        }
        catch (FormatException)
        {
            throw CommandFailure.Usage(
                $"{what} is neither a run nor coverage in JSON.",
                "Write one with journeysim run --json, or journeysim test --coverage --coverage-format json."
            );
        }
    }
}
