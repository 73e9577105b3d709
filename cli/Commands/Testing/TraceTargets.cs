using System.CommandLine;
using JourneySim.Cli.Commands.Options;
using JourneySim.Cli.Rendering;
using JourneySim.Engine.Journeys;
using JourneySim.Specs;
using JourneySim.Traces;

namespace JourneySim.Cli.Commands.Testing;

/// <summary>The trace pages of a round: <c>--trace off|on|retain-on-failure</c>, one file a case.</summary>
internal sealed class TraceTargets(Invocation invocation, bool all, string folder)
{
    private const string Off = "off";
    private const string On = "on";
    private const string RetainOnFailure = "retain-on-failure";
    private const string UsualFolder = "traces";

    public static Option<string?> Mode { get; } =
        Words.Option(
            "--trace",
            "Write a page of every case, or of those that fail; off by default",
            Off,
            On,
            RetainOnFailure
        );

    public static Option<string?> Folder { get; } =
        new("--trace-dir") { Description = "Where; traces/ by default", HelpName = "DIR" };

    public static IReadOnlyList<Option> Options { get; } = [Mode, Folder];

    private readonly List<string> written = [];
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null when nobody asked.</summary>
    public static TraceTargets? Of(Invocation invocation) =>
        invocation.Get(Mode) is { } mode and not Off
            ? new TraceTargets(invocation, mode == On, invocation.Get(Folder) ?? UsualFolder)
            : null;

    /// <summary>Writes the page of a case; takes away an older one of a case that passes now.</summary>
    public void Heard(SpecResult result, JourneyCatalog journeys)
    {
        var path = Path.Combine(folder, NameOf(result));
        if ((all || TestRound.IsBad(result)) && TracedCase.Of(result, journeys) is { } recorded)
        {
            WholeFile.Write(invocation, path, text => TracePage.Write(recorded, text));
            written.Add(path);
            return;
        }

        var old = invocation.Around.PathOf(path);
        if (File.Exists(old))
        {
            File.Delete(old);
        }
    }

    /// <summary>Says where the pages are.</summary>
    public void Finish(bool shown)
    {
        foreach (var path in shown ? written : [])
        {
            invocation.Out.Write(new InkLine("  ").Add("trace  ", Ink.Quiet).Add(path));
        }
    }

    /// <summary>The file and the case in letters that every file system takes; a number where two come out the same.</summary>
    private string NameOf(SpecResult result)
    {
        var file = Path.GetFileName(result.Spec.File);
        var stem = Plain(file[..file.IndexOf('.', StringComparison.Ordinal)]) + "-" + Plain(result.Case.Name);
        var name = stem;
        for (var i = 2; !names.Add(name); i++)
        {
            name = $"{stem}-{i}";
        }

        return name + ".html";
    }

    private static string Plain(string text)
    {
        const int Longest = 80;
        var words = string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var plain = string.Join('-', words);
        return plain.Length == 0 ? "case"
            : plain.Length <= Longest ? plain
            : plain[..Longest].TrimEnd('-');
    }
}
