using System.CommandLine;
using System.Globalization;

namespace JourneySim.Cli.Commands.Testing;

/// <summary>The options of <c>journeysim test</c>, named as in vitest and OPA.</summary>
internal static class TestOptions
{
    public static Argument<string[]> Paths { get; } =
        new("path")
        {
            Description = "Files, folders, or file:line; all tests of the workspace by default",
            HelpName = "PATH",
            Arity = ArgumentArity.ZeroOrMore,
        };

    public static Option<string?> Filter { get; } =
        new("--filter", "-t")
        {
            Description = "Only cases with this text in their name, or /pattern/",
            HelpName = "TEXT",
        };

    public static Option<string[]> Tag { get; } =
        new("--tag") { Description = "Only cases with one of these tags", HelpName = "TAG" };

    public static Option<string?> Part { get; } =
        new("--shard") { Description = "Only part i of n equal ones", HelpName = "I/N" };

    public static Option<string?> Times { get; } =
        new("--times") { Description = "Split by the times that an earlier run wrote", HelpName = "FILE" };

    public static Option<bool> PassWithNoTests { get; } =
        new("--pass-with-no-tests") { Description = "No tests are no mistake" };

    public static Option<string?> JobsOption { get; } =
        new("--jobs", "-j") { Description = "How many cases run at once; the cores by default", HelpName = "N" };

    public static Option<string?> BailOption { get; } =
        new("--bail")
        {
            Description = "Stop after this many bad cases; one by default",
            HelpName = "[N]",
            Arity = ArgumentArity.ZeroOrOne,
        };

    public static Option<bool> Watch { get; } =
        new("--watch", "-w") { Description = "Stay, and run again what saved files concern" };

    public static Option<string[]> WithoutTag { get; } =
        new("--exclude-tag") { Description = "No cases with one of these tags", HelpName = "TAG" };

    public static Option<bool> Update { get; } =
        new("--update", "-u") { Description = "Accept what cases come to as their snapshots" };

    public static Option<string[]> Reporter { get; } =
        new("--reporter")
        {
            Description = "pretty, junit, json, tap, times or github; :PATH writes to a file",
            HelpName = "NAME[:PATH]",
        };

    public static Option<bool> Coverage { get; } =
        new("--coverage") { Description = "Count what scripts and journeys run, and say it" };

    public static Option<string?> CoverageFormat { get; } =
        new("--coverage-format")
        {
            Description = "Write coverage as lcov, cobertura, html, json (several with commas)",
            HelpName = "FORMATS",
        };

    public static Option<string?> CoverageFolder { get; } =
        new("--coverage-dir") { Description = "Where; coverage/ by default", HelpName = "DIR" };

    public static Option<string[]> Threshold { get; } =
        new("--threshold")
        {
            Description = "End with 4 below: statements, branches, functions, nodes, outcomes",
            HelpName = "METRIC=PERCENT",
        };

    public static IReadOnlyList<Option> Which { get; } = [Filter, Tag, WithoutTag, Part, Times, PassWithNoTests];

    public static IReadOnlyList<Option> How { get; } = [Watch, JobsOption, BailOption, Update];

    public static IReadOnlyList<Option> Reports { get; } =
    [Reporter, .. TraceTargets.Options, Coverage, CoverageFormat, CoverageFolder, Threshold];

    public static int Jobs(Invocation invocation) =>
        invocation.Get(JobsOption) is { } text ? Number("--jobs", text) : Environment.ProcessorCount;

    /// <summary>After how many bad cases the run stops.</summary>
    public static int Bail(Invocation invocation) =>
        invocation.Get(BailOption) is { } text ? Number("--bail", text)
        : invocation.Has(BailOption) ? 1
        : int.MaxValue;

    private static int Number(string option, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw CommandFailure.Usage($"{option} takes a number from 1, not \"{text}\".");
}
