using JourneySim.CSharp;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Running;
using JourneySim.Engine.Sessions;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Fakes.Esvs;
using JourneySim.Fakes.Http;
using JourneySim.Loading;
using JourneySim.Loading.Source;
using JourneySim.Specs;
using JourneySim.Specs.Running;
using JourneySim.Traces;
using JourneySim.Workspaces;

namespace JourneySim;

/// <summary>
/// A journey made ready for tests: read once, given a world, run as often as you like. Every <c>With…</c> returns a copy, so one simulator can be the common start of many
/// tests; every run has a world of its own. Clock and chance stand still: the clock at 2026-01-01T00:00:00Z unless <see cref="At"/> says otherwise.
/// </summary>
/// <example>
/// <code>
/// var run = await JourneySimulator.Of("journeys/login.yaml").WithEsv("esv-brand", "acme").RunAsync(("User Name", "demo"));
/// run.Should().EndInSuccess();
/// </code>
/// </example>
public sealed class JourneySimulator
{
    private readonly Workspace workspace;
    private readonly Journey journey;
    private readonly SourceTexts sources;

    private JourneySimulator(JourneyReading reading)
    {
        if (reading is not { Workspace: { } around, Journey: { } found } || reading.HasErrors)
        {
            throw new JourneyNotLoadedException(
                DiagnosticText.Of(reading.Diagnostics, reading.Sources),
                reading.Diagnostics
            );
        }

        (workspace, journey, sources) = (around, found, reading.Sources);
    }

    private JourneySimulator(JourneySimulator other) =>
        (workspace, journey, sources, World, Java, Dialect, Cancellation, RecordsScripts) = (
            other.workspace,
            other.journey,
            other.sources,
            other.World,
            other.Java,
            other.Dialect,
            other.Cancellation,
            other.RecordsScripts
        );

    private SpecWorld World { get; init; } = new();

    private JavaAdditions Java { get; init; } = JavaAdditions.None;

    private RhinoDialect? Dialect { get; init; }

    private CancellationToken Cancellation { get; init; }

    private bool RecordsScripts { get; init; }

    /// <summary>
    /// A journey as the command line names it: a YAML file, an export file or folder (<c>FILE#NAME</c> picks one of several), or a name in the workspace. Files are looked for in
    /// the current folder and in the folders above it, so that paths of the checkout work in tests.
    /// </summary>
    /// <param name="journey">File, folder or name.</param>
    /// <param name="workspaceFolder">The folder of <c>journeysim.yaml</c>; by default that around the file.</param>
    /// <param name="ownNodes">Node types of your own that the journey names; one of a simulated name replaces it.</param>
    /// <exception cref="JourneyNotLoadedException">It is not there, or it has mistakes; the message lists them all.</exception>
    public static JourneySimulator Of(string journey, string? workspaceFolder = null, params NodeType[] ownNodes)
    {
        var options = new LoadOptions { OwnNodes = ownNodes };
        var mark = journey.LastIndexOf('#');
        var (path, picked) =
            mark > 0 && NearPlace.Find(journey) is null ? (journey[..mark], journey[mark..]) : (journey, "");
        var around = workspaceFolder is null ? null : NearPlace.Find(workspaceFolder) ?? workspaceFolder;
        return new(
            NearPlace.Find(path) is { } file
                ? JourneyLoading.Find(file + picked, around, options)
                : JourneyLoading.Find(journey, around ?? NearPlace.Workspace(), options)
        );
    }

    /// <summary>A journey that stands in the test itself. Files that it names are those of <paramref name="workspaceFolder"/>.</summary>
    /// <param name="yaml">The text of a journey file.</param>
    /// <param name="workspaceFolder">The folder that files are taken from, with its <c>journeysim.yaml</c>; without one there are no files.</param>
    /// <param name="ownNodes">Node types of your own that the journey names; one of a simulated name replaces it.</param>
    /// <exception cref="JourneyNotLoadedException">It has mistakes; the message lists them all.</exception>
    public static JourneySimulator OfYaml(string yaml, string? workspaceFolder = null, params NodeType[] ownNodes) =>
        new(
            TextJourney.Read(
                yaml,
                workspaceFolder is null ? null : NearPlace.Find(workspaceFolder) ?? workspaceFolder,
                new LoadOptions { OwnNodes = ownNodes }
            )
        );

    /// <summary>The example that is built in: Ping's use case "Get an access token in a journey".</summary>
    public static JourneySimulator OfExample() =>
        new(JourneyLoading.Find(EmbeddedExample.Journey, EmbeddedExample.Load()));

    /// <summary>Sets an ESV variable; either spelling of the name.</summary>
    public JourneySimulator WithEsv(string name, string value) => With(new EsvRecord.Variable(name, value));

    /// <summary>Sets an ESV secret: covered in everything that is printed.</summary>
    public JourneySimulator WithEsvSecret(string name, string value) => With(new EsvRecord.Secret(name, value));

    /// <summary>Takes an ESV away that the workspace sets.</summary>
    public JourneySimulator WithoutEsv(string name) => With(new EsvRecord.Unset(name));

    /// <summary>Answers requests to this URL; <c>*</c> stands for any text. Goes before what the workspace answers.</summary>
    public JourneySimulator WithHttp(string method, string url, int status, string json = "{}") =>
        With(
            new HttpStub
            {
                Method = method,
                Url = url,
                Answers = [StubAnswer.Json(status, json)],
            }
        );

    /// <summary>Answers requests; goes before what the workspace answers.</summary>
    public JourneySimulator With(HttpStub stub) => Over(new SpecWorld { Http = [stub] });

    /// <summary>A managed object that is there when the run starts: <c>WithIdentity("alpha_user", new() { ["userName"] = "demo" })</c>.</summary>
    public JourneySimulator WithIdentity(string type, StateMap record) =>
        Over(new SpecWorld { Identities = [new ManagedSeed(type, record.DeepCopy())] });

    /// <summary>Lets a node (by name, id or type) leave by an outcome instead of running.</summary>
    public JourneySimulator WithStandIn(string node, string outcome) => With(StandIn.By(node, outcome));

    /// <summary>Lets a stand-in run instead of a node.</summary>
    public JourneySimulator With(StandIn standIn) => Over(new SpecWorld { StandIns = [standIn] });

    /// <summary>Puts another text in the place of a script: a candidate version, say.</summary>
    public JourneySimulator WithScript(string name, string source) => With(new ScriptReplacement(name, name, source));

    /// <summary>Puts another file in the place of a script.</summary>
    public JourneySimulator WithScriptFile(string name, string file)
    {
        var found = NearPlace.Find(file) ?? throw new FileNotFoundException($"There is no file {file}.", file);
        return With(new ScriptReplacement(name, file, File.ReadAllText(found)));
    }

    /// <summary>Gives scripts Java classes and objects of your own.</summary>
    public JourneySimulator WithJava(JavaAdditions additions) => new(this) { Java = additions };

    /// <summary>Runs scripts as this dialect instead of the workspace's.</summary>
    public JourneySimulator WithDialect(RhinoDialect dialect) => new(this) { Dialect = dialect };

    /// <summary>The time at which runs begin.</summary>
    public JourneySimulator At(DateTimeOffset time) => Over(new SpecWorld { Now = time });

    /// <summary>The seed of ids, random numbers and keys; 1 by default.</summary>
    public JourneySimulator WithSeed(int seed) => Over(new SpecWorld { Seed = seed });

    /// <summary>Puts a value into the shared state before the first node.</summary>
    public JourneySimulator WithShared(string key, object? value) =>
        Over(new SpecWorld { Shared = new StateMap { [key] = PlainValues.ToState(value) } });

    /// <summary>Puts a value into the transient state before the first node.</summary>
    public JourneySimulator WithTransient(string key, object? value) =>
        Over(new SpecWorld { Transient = new StateMap { [key] = PlainValues.ToState(value) } });

    /// <summary>A header of the requests.</summary>
    public JourneySimulator WithHeader(string name, string value) =>
        Over(new SpecWorld { Request = new() { Headers = [KeyValuePair.Create(name, value)] } });

    /// <summary>A query parameter of the requests.</summary>
    public JourneySimulator WithParameter(string name, string value) =>
        Over(new SpecWorld { Request = new() { Parameters = [KeyValuePair.Create(name, value)] } });

    /// <summary>A cookie of the requests.</summary>
    public JourneySimulator WithCookie(string name, string value) =>
        Over(
            new SpecWorld
            {
                Request = new() { Cookies = new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value } },
            }
        );

    /// <summary>The session that the user comes with.</summary>
    public JourneySimulator WithSession(Session session) => Over(new SpecWorld { Session = session });

    /// <summary>Ends runs when the test is cancelled: <c>TestContext.Current.CancellationToken</c> in xunit.</summary>
    public JourneySimulator WithCancellation(CancellationToken cancellation) =>
        new(this) { Cancellation = cancellation };

    /// <summary>Lets <see cref="SimulatedRun.SaveTrace"/> show which lines of scripts ran; scripts run a little slower.</summary>
    public JourneySimulator RecordingScripts() => new(this) { RecordsScripts = true };

    /// <summary>Everything that <c>given:</c> of a <c>*.test.yaml</c> file can say, as YAML.</summary>
    /// <exception cref="JourneyNotLoadedException">It has mistakes; the message lists them all.</exception>
    public JourneySimulator Given(string yaml) => Over(TextJourney.World(yaml, workspace.Root, sources));

    /// <summary>Starts the journey and goes to its first question or its end.</summary>
    public async Task<SimulatedRun> StartAsync()
    {
        var run = Fresh();
        try
        {
            await run.StartAsync().ConfigureAwait(false);
            return run;
        }
        catch
        {
            run.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Runs the journey with answers given in advance, each used once: a question takes the first answer that fits its prompt, id, attribute name or callback type. The run
    /// stops at a question that no answer fits; an answer that nothing asked for is a mistake of the test.
    /// </summary>
    /// <exception cref="JourneyAssertionException">An answer is left over, or AM refuses one.</exception>
    public async Task<SimulatedRun> RunAsync(params (string Question, object? Answer)[] answers)
    {
        var run = await StartAsync().ConfigureAwait(false);
        var left = answers.ToList();
        while (run.Last is JourneyStep.Asks asks && CodeAnswers.Take(asks, left) is { } taken)
        {
            await run.AnswerAsync(taken).ConfigureAwait(false);
        }

        return left.Count == 0
            ? run
            : throw run.Refused(
                $"nothing asked for {string.Join(", ", left.Select(a => $"\"{a.Question}\""))}; the run ended at \"{run.End}\"."
            );
    }

    private SimulatedRun Fresh()
    {
        var clock = new RunClock(World.Now ?? SpecWorld.DefaultNow);
        var trace = new TraceList();
        var scripts = new ScriptRecorder(() => trace.Events.Count);
        var host = new ScriptHost(Dialect ?? workspace.Dialect, Java);
        var setup = World.Setup(clock, host, trace, RecordsScripts ? scripts : null);
        Refuse(setup.Scripts.Select(s => s.Check(workspace)));
        foreach (var script in setup.Scripts)
        {
            sources.Add(script.File, script.Source);
        }

        var simulation = new Simulation(World.Around(workspace), setup);
        var named = World.NamedSession is { } name ? workspace.Sessions.GetValueOrDefault(name.Text) : null;
        var run = simulation.Start(journey, named ?? World.Session);
        World.Enter(run);
        return new SimulatedRun(simulation, run, trace, clock, sources, Cancellation) { Scripts = scripts };
    }

    private void Refuse(IEnumerable<Diagnostic?> mistakes)
    {
        var all = mistakes.OfType<Diagnostic>().ToList();
        if (all.Count > 0)
        {
            throw new JourneyNotLoadedException(DiagnosticText.Of(all, sources), all);
        }
    }

    private JourneySimulator With(EsvRecord esv) => Over(new SpecWorld { Esvs = [esv] });

    private JourneySimulator With(ScriptReplacement script) => Over(new SpecWorld { Scripts = [script] });

    private JourneySimulator Over(SpecWorld world) => new(this) { World = World.Under(world) };
}
