using System.Collections.Concurrent;
using JourneySim.CSharp;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript;
using JourneySim.Loading;
using JourneySim.Reports;
using JourneySim.Specs;
using JourneySim.Specs.Reading;
using JourneySim.Specs.Running;
using JourneySim.Specs.Suites;
using JourneySim.Workspaces;

namespace JourneySim;

/// <summary>
/// The <c>*.test.yaml</c> files of a workspace as data of an xunit theory, so that test explorers show every case:
/// <code>
/// public static IEnumerable&lt;object[]&gt; Cases => JourneySpecs.In("journeys");
///
/// [Theory, MemberData(nameof(Cases))]
/// public Task Every_case_holds(string file, string name) => JourneySpecs.CheckAsync(file, name);
/// </code>
/// </summary>
public static class JourneySpecs
{
    /// <summary>xunit v3 takes an exception whose message begins so as "skipped" (xunit documentation, "Dynamically skipping").</summary>
    private const string SkipToken = "$XunitDynamicSkip$";

    private static readonly ConcurrentDictionary<string, Lazy<Suite>> Suites = new(StringComparer.Ordinal);

    /// <summary>File and name of every case below a file or folder, looked for as <see cref="JourneySimulator.Of"/> does.</summary>
    /// <exception cref="JourneyNotLoadedException">The workspace or a test file has mistakes; the message lists them all.</exception>
    public static IEnumerable<object[]> In(string path) => Load(path).Names();

    /// <summary>Runs one case.</summary>
    /// <param name="file">The file, as <see cref="In"/> gave it.</param>
    /// <param name="name">The name of the case.</param>
    /// <exception cref="JourneyAssertionException">Something came out otherwise than the case expects; the message says what, and the path, the log and the state.</exception>
    /// <exception cref="NotSimulatedException">The case needs something that is not simulated.</exception>
    public static async Task CheckAsync(string file, string name)
    {
        var suite = Load(file);
        var (spec, found) = suite.Cases.FirstOrDefault(c => c.Case.Name == name && suite.PathOf(c.Spec) == file);
        if (found is null)
        {
            throw new JourneyNotLoadedException($"There is no case \"{name}\" in {file}.");
        }

        var runner = new SpecRunner(suite.Workspace, new ScriptHost(suite.Workspace.Dialect));
        var result = await runner.RunAsync(spec, found).ConfigureAwait(false);
        switch (result.Verdict)
        {
            case SpecVerdict.Skipped skipped:
                throw new JourneyAssertionException(SkipToken + skipped.Reason);
            case SpecVerdict.NotSimulated missing:
                throw new NotSimulatedException($"What case \"{name}\" needs", missing.Message);
            case SpecVerdict.Broken broken:
                throw new JourneyNotLoadedException(DiagnosticText.Of(broken.Mistakes, suite.Sources), broken.Mistakes);
            case SpecVerdict.Failed:
                throw new JourneyAssertionException($"{spec.Journey} › {name}\n{FailureText.Of(result)}");
        }
    }

    private static Suite Load(string path)
    {
        var folder =
            NearPlace.FolderOf(path) ?? throw new JourneyNotLoadedException($"There is no file or folder {path}.");
        return Suites
            .GetOrAdd(
                Path.Combine(folder, path),
                at => new Lazy<Suite>(() => Read(at, folder, Path.IsPathRooted(path)))
            )
            .Value;
    }

    private static Suite Read(string path, string folder, bool whole)
    {
        var options = new LoadOptions { ShowRelativeTo = folder };
        var reading = WorkspaceLoader.Load(path, options);
        var suite = reading.Workspace?.Root is { } root
            ? SuiteLoader.Load(root, [path], reading.Sources, options)
            : new SpecSuite([], []);
        var mistakes = reading.Diagnostics.Concat(suite.Mistakes).Where(d => d.Severity == Severity.Error).ToList();
        return mistakes.Count == 0 && reading.Workspace is { } workspace
            ? new Suite(workspace, suite.Select(SpecFilter.All), reading.Sources, whole ? folder : "")
            : throw new JourneyNotLoadedException(DiagnosticText.Of(mistakes, reading.Sources), mistakes);
    }

    private sealed record Suite(
        Workspace Workspace,
        IReadOnlyList<(Spec Spec, SpecCase Case)> Cases,
        SourceTexts Sources,
        string Folder
    )
    {
        public IEnumerable<object[]> Names() => Cases.Select(c => new object[] { PathOf(c.Spec), c.Case.Name });

        /// <summary>A path by which the file is found again.</summary>
        public string PathOf(Spec spec) => Path.Combine(Folder, spec.File);
    }
}
