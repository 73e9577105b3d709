using System.Globalization;
using System.Text.RegularExpressions;
using JourneySim.Engine.Diagnostics;
using JourneySim.Loading;
using JourneySim.Reports;
using JourneySim.Specs;
using JourneySim.Specs.Reading;
using JourneySim.Specs.Snapshots;
using JourneySim.Specs.Suites;

namespace JourneySim.Cli.Commands.Testing;

/// <summary>The cases that a command line names.</summary>
internal sealed record TestSelection(
    IReadOnlyList<(Spec Spec, SpecCase Case)> Cases,
    IReadOnlyList<Diagnostic> Mistakes,
    SpecSuite Suite,
    SnapshotBook Snapshots
)
{
    public static TestSelection Of(Invocation invocation, string root, SourceTexts sources, TestWishes wishes)
    {
        var places = (invocation.Get(TestOptions.Paths) ?? []).Select(Place).ToList();
        var around = invocation.Around;
        var reading = new LoadOptions { ShowRelativeTo = around.Directory, Parsed = wishes.Parsed };
        var suite = SuiteLoader.Load(root, [.. places.Select(p => around.PathOf(p.File))], sources, reading);
        var name = wishes.Filter ?? invocation.Get(TestOptions.Filter);
        if (name is ['/', .. var pattern, '/'] && !IsPattern(pattern))
        {
            throw CommandFailure.Usage(
                $"--filter \"{name}\" is no pattern.",
                "Leave the slashes out to look for a text."
            );
        }

        var filter = new SpecFilter
        {
            Name = name,
            Tags = invocation.All(TestOptions.Tag),
            WithoutTags = invocation.All(TestOptions.WithoutTag),
            Lines =
            [
                .. places.Where(p => p.Line is not null).Select(p => (Shown(suite, around, p.File), p.Line!.Value)),
            ],
            RefuseOnly = around.IsCi,
        };
        var shard = invocation.Get(TestOptions.Part) is not { } text
            ? Shard.Whole
            : Shard.Read(text)
                ?? throw CommandFailure.Usage($"--shard takes I/N, not \"{text}\".", "Write it like --shard 1/4.");
        var update = wishes.Update || invocation.Is(TestOptions.Update);
        if (update && around.IsCi)
        {
            throw CommandFailure.Usage(
                "--update is refused in CI: what a case comes to is accepted by a person.",
                "Run journeysim test --update on your machine, read the difference and commit it."
            );
        }

        var snapshots = new SnapshotBook(root, suite, sources, update, reading);
        return new TestSelection(
            [
                .. shard
                    .Of(suite.Select(filter), Times(invocation))
                    .Where(c => wishes.Only is null || wishes.Only(c.Spec, c.Case)),
            ],
            [.. suite.Mistakes, .. suite.Refused(filter), .. snapshots.Mistakes],
            suite,
            snapshots
        );
    }

    /// <summary>A path, and the line behind its last colon.</summary>
    public static (string File, int? Line) Place(string path) =>
        path.LastIndexOf(':') is > 1 and var at
        && int.TryParse(path.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            ? (path[..at], line)
            : (path, null);

    /// <summary>Cases that did not run any more, after <c>--bail</c> or an interruption, are told as skipped, never as passed.</summary>
    public static IReadOnlyList<SpecResult> WithSkipped(
        IReadOnlyList<(Spec Spec, SpecCase Case)> cases,
        IReadOnlyList<SpecResult> results,
        bool interrupted
    ) =>
        [
            .. results,
            .. cases
                .Skip(results.Count)
                .Select(c => new SpecResult(
                    c.Spec,
                    c.Case,
                    new SpecVerdict.Skipped(interrupted ? "interrupted" : "the run had been stopped by --bail"),
                    TimeSpan.Zero
                )),
        ];

    private static bool IsPattern(string text)
    {
        try
        {
            _ = Regex.Match("", text, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>The name that the file has in the suite.</summary>
    private static string Shown(SpecSuite suite, Surroundings around, string file) =>
        suite
            .Specs.Select(s => s.File)
            .FirstOrDefault(f => string.Equals(around.PathOf(f), around.PathOf(file), StringComparison.Ordinal))
        ?? file;

    private static IReadOnlyDictionary<string, double> Times(Invocation invocation)
    {
        if (invocation.Get(TestOptions.Times) is not { } file)
        {
            return new Dictionary<string, double>(StringComparer.Ordinal);
        }

        try
        {
            return TimesReport.Read(invocation.ReadFile(file, "The report with times"));
        }
        catch (FormatException)
        {
            throw CommandFailure.Usage(
                $"{file} is no report with times of journeysim test.",
                "Write one with --reporter times:FILE; a JSON report will do."
            );
        }
    }
}
