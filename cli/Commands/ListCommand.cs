using System.CommandLine;
using JourneySim.Cli.Commands.Options;
using JourneySim.Cli.Commands.Running;
using JourneySim.Cli.Rendering;
using JourneySim.Engine.JavaScript;
using JourneySim.Engine.Tracing;
using JourneySim.Fakes.Esvs;
using JourneySim.Loading;
using JourneySim.Nodes;
using JourneySim.Workspaces;

namespace JourneySim.Cli.Commands;

/// <summary><c>journeysim list</c>: what is simulated, and what a workspace holds.</summary>
internal static class ListCommand
{
    private static readonly Argument<string> What = Words.Argument(
        "what",
        "nodes, bindings, classes; or journeys, esvs of the workspace",
        "nodes",
        "bindings",
        "classes",
        "journeys",
        "esvs"
    );

    private static readonly Option<bool> Markdown = new("--markdown") { Description = "Write a table for documents" };

    public static Verb Verb { get; } =
        new("list", "Show what is simulated and how far, or what a workspace holds", RunAsync)
        {
            Takes = [What],
            Groups = [("How", [Markdown]), ("ESVs", EsvSettings.All)],
            Examples =
            [
                ("journeysim list nodes", "The node types"),
                ("journeysim list bindings", "What scripts of both generations find"),
                ("journeysim list nodes --markdown > docs/nodes.md", "The table of the documents"),
                ("journeysim list journeys", "The journeys of the workspace"),
                ("journeysim list esvs --esv-file prod.env", "What scripts would read; secrets are covered"),
            ],
        };

    private static Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var listing = invocation.Get(What) switch
        {
            "bindings" => Listings.Bindings(),
            "classes" => Listings.Classes(),
            "journeys" => Listings.Journeys(Workspace(invocation)),
            "esvs" => Esvs(invocation),
            _ => Listings.Nodes(NodeLibrary.Catalog),
        };
        if (invocation.Json)
        {
            invocation.Out.Raw(listing.ToJson() + "\n");
        }
        else if (invocation.Is(Markdown))
        {
            invocation.Out.Raw(listing.ToMarkdown());
        }
        else
        {
            listing.Show(invocation.Out);
        }

        return Task.FromResult(ExitCode.Good);
    }

    private static WorkspaceReading Workspace(Invocation invocation) =>
        JourneySource.Workspace(invocation)
        ?? throw CommandFailure.Usage(
            "There is no workspace here: no journeysim.yaml in this folder or above.",
            "Name one with --workspace DIR, or make one with journeysim init."
        );

    private static Listing Esvs(Invocation invocation)
    {
        var workspace = Workspace(invocation).Workspace!;
        var clock = RunWorld.Clock(invocation);
        var setup = RunWorld.Setup(invocation, workspace.Dialect, clock, new TraceFork());
        using var simulation = new Simulation(workspace, setup);
        return Listings.Esvs(simulation.Esvs, invocation.Is(OutputOptions.ShowSecrets));
    }
}
