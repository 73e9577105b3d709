using System.CommandLine;
using System.Text;
using JourneySim.Cli.Commands.Options;
using JourneySim.Cli.Commands.Running;
using JourneySim.Cli.Rendering;
using JourneySim.Engine.Diagnostics;
using JourneySim.Exporting;
using JourneySim.Loading;

namespace JourneySim.Cli.Commands;

/// <summary><c>journeysim export</c>: journeys of a workspace as frodo imports them.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string[]> Journeys = new("journey")
    {
        Description = "Names of journeys in the workspace",
        HelpName = "JOURNEY",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> To = new("--out")
    {
        Description = "The file; standard output by default",
        HelpName = "FILE",
    };

    private static readonly Option<bool> WithInner = new("--with-inner")
    {
        Description = "Take the journeys that these enter as well",
    };

    public static Verb Verb { get; } =
        new("export", "Write journeys as frodo imports them", RunAsync)
        {
            Takes = [Journeys],
            Groups = [("How", [To, WithInner])],
            Examples =
            [
                (
                    "journeysim export Login --out Login.journey.json",
                    "One journey; then: frodo journey import -f Login.journey.json TENANT"
                ),
                ("journeysim export Login Register --with-inner --out all.json", "Several, with what they enter"),
            ],
        };

    private static Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var reading =
            JourneySource.Workspace(invocation)
            ?? throw CommandFailure.Usage(
                "There is no workspace here: no journeysim.yaml in this folder or above.",
                "Name one with --workspace DIR."
            );
        invocation.Sources = reading.Sources;
        var result = FrodoExport.Write(reading, invocation.Get(Journeys) ?? [], invocation.Is(WithInner));
        if (result.Content is not { } content || result.Diagnostics.Any(d => d.Severity == Severity.Error))
        {
            throw new CommandFailure(ExitCode.DoesNotLoad, [.. DiagnosticText.InOrder(result.Diagnostics)]);
        }

        new DiagnosticView(reading.Sources).Show(invocation.Error, DiagnosticText.InOrder(result.Diagnostics));
        if (invocation.Get(To) is not { } file)
        {
            var text = Encoding.UTF8.GetString(content);
            invocation.Out.Raw(text.EndsWith('\n') ? text : text + "\n");
            return Task.FromResult(ExitCode.Good);
        }

        WholeFile.Write(invocation, file, "The export", content);
        invocation.Error.Write(new InkLine().Add("  + ", Ink.Good).Add(file));
        return Task.FromResult(ExitCode.Good);
    }
}
