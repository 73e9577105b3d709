using System.CommandLine;
using JourneySim.Cli.Commands.Options;
using JourneySim.Cli.Rendering;
using JourneySim.Nodes;

namespace JourneySim.Cli.Commands;

/// <summary><c>journeysim list</c>: what is simulated, and what a workspace holds.</summary>
internal static class ListCommand
{
    private static readonly Argument<string> What = Words.Argument("what", "nodes", "nodes");

    private static readonly Option<bool> Markdown = new("--markdown") { Description = "Write a table for documents" };

    public static Verb Verb { get; } =
        new("list", "Show what is simulated and how far, or what a workspace holds", RunAsync)
        {
            Takes = [What],
            Groups = [("How", [Markdown])],
            Examples =
            [
                ("journeysim list nodes", "The node types"),
                ("journeysim list nodes --markdown > docs/nodes.md", "The table of the documents"),
            ],
        };

    private static Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var listing = Listings.Nodes(NodeLibrary.Catalog);
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
}
