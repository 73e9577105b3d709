using System.CommandLine;
using JourneySim.Cli.Commands.Options;

namespace JourneySim.Cli.Commands;

/// <summary>The table of contents of the command line.</summary>
internal static class CommandList
{
    public static Option<bool> Help { get; } =
        new("--help", "-h", "-?") { Description = "Show help", Recursive = true };

    public static Option<bool> Version { get; } = new("--version") { Description = "Show the version" };

    public static IReadOnlyList<Verb> All { get; } =
    [
        InitCommand.Verb,
        RunCommand.Verb,
        TestCommand.Verb,
        ReportCommand.Verb,
        LintCommand.Verb,
        EvalCommand.Verb,
        ImportCommand.Verb,
        ExportCommand.Verb,
        GraphCommand.Verb,
        ListCommand.Verb,
        SchemaCommand.Verb,
        TypesCommand.Verb,
        CompletionCommand.Verb,
        CompleteCommand.Verb,
    ];

    public static RootCommand Root { get; } = Declare();

    private static RootCommand Declare()
    {
        var root = new RootCommand(
            "Runs PingOne Advanced Identity Cloud and PingAM login journeys on your own machine."
        );
        root.Options.Clear();
        root.Directives.Clear();
        foreach (var option in (IEnumerable<Option>)[.. OutputOptions.All, Help, Version])
        {
            root.Add(option);
        }

        foreach (var verb in All)
        {
            root.Add(verb);
        }

        return root;
    }
}
