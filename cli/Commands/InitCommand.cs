using System.CommandLine;
using System.Text;
using JourneySim.Cli.Rendering;
using JourneySim.Loading;

namespace JourneySim.Cli.Commands;

/// <summary><c>journeysim init</c>: a workspace to start from, the built-in example as files.</summary>
internal static class InitCommand
{
    private static readonly Argument<string?> Folder = new("dir")
    {
        Description = "Where; the working directory by default",
        HelpName = "DIR",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<bool> Examples = new("--examples")
    {
        Description =
            "Add all example journeys: login, registration, password reset, step-up and more, with their tests",
    };

    public static Verb Verb { get; } =
        new("init", "Make a workspace: journeysim.yaml, a journey, its script and test, editor settings", RunAsync)
        {
            Takes = [Folder],
            Groups = [("How", [Examples])],
            Examples =
            [
                ("journeysim init my-journeys", "A workspace in a new folder"),
                ("journeysim init my-journeys --examples", "With all example journeys and their tests"),
            ],
            Details = "Nothing is overwritten: when one of the files is there already, nothing is written at all.",
        };

    private static async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var given = invocation.Get(Folder) ?? ".";
        var folder = invocation.Around.PathOf(given);
        var files = Files(invocation.Is(Examples));
        var there = files.Keys.Where(f => File.Exists(Path.Combine(folder, f))).ToList();
        if (there.Count > 0)
        {
            throw CommandFailure.Usage(
                $"{Path.Combine(given, there[0])} is there already; nothing was written.",
                "Give another folder."
            );
        }

        try
        {
            foreach (var (name, content) in files)
            {
                var file = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await File.WriteAllBytesAsync(file, content, cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.Usage($"{given} can't be written: {refused.Message}");
        }

        if (invocation.Json)
        {
            invocation.Out.Raw(Listings.Files(files.Keys).ToJson() + "\n");
        }
        else
        {
            Show(invocation.Out, given, files.Keys);
        }

        return ExitCode.Good;
    }

    private static OrderedDictionary<string, byte[]> Files(bool examples)
    {
        var files = new OrderedDictionary<string, byte[]>(StringComparer.Ordinal);
        var content = examples ? EmbeddedExample.AllFiles() : EmbeddedExample.Files();
        foreach (var (name, bytes) in content.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            files[name] = bytes;
        }

        foreach (var (name, text) in EditorSettings.Files())
        {
            files[name] = Encoding.UTF8.GetBytes(text);
        }

        files[".gitignore"] = "# Keys that JourneySim makes for this workspace\n.journeysim/\n"u8.ToArray();
        return files;
    }

    private static void Show(Screen screen, string folder, IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            screen.Write(new InkLine().Add("  + ", Ink.Good).Add(Path.Combine(folder, file)));
        }

        screen.Line();
        screen.Write(
            new InkLine()
                .Add("Run it: ", Ink.Quiet)
                .Add($"journeysim run --workspace {folder} \"{EmbeddedExample.Journey}\"")
        );
        screen.Write(new InkLine().Add("Test it: ", Ink.Quiet).Add($"journeysim test --workspace {folder}"));
    }
}
