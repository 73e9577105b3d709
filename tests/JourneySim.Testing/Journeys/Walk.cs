using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Esvs;
using JourneySim.Engine.Identities;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Requests;
using JourneySim.Engine.Running;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Tracing;
using JourneySim.Nodes;

namespace JourneySim.Testing.Journeys;

/// <summary>Walks journeys in tests with real nodes.</summary>
public sealed class Walk
{
    private readonly Settable clock = new();

    public Walk(JourneyDraft draft, params JourneyDraft[] inner)
        : this(draft, _ => throw new InvalidOperationException("No script in this journey."), inner) { }

    public Walk(JourneyDraft draft, Func<ScriptRequest, ScriptResult> script, params JourneyDraft[] inner)
        : this(draft, script, RealmServices.Empty, inner) { }

    public Walk(JourneyDraft draft, RealmServices realm)
        : this(draft, _ => throw new InvalidOperationException("No script in this journey."), realm, []) { }

    private Walk(
        JourneyDraft draft,
        Func<ScriptRequest, ScriptResult> script,
        RealmServices realm,
        IReadOnlyList<JourneyDraft> inner
    )
    {
        Identities = new ManagedStore(() => RandomSource.Seeded(1).NextUuid());
        foreach (var type in ManagedType.OfRealm("alpha"))
        {
            Identities.Declare(type);
        }

        var services = new NodeServices
        {
            ScriptRunner = new ScriptsThat(script),
            Nodes = NodeLibrary.Catalog,
            Realm = realm,
            Journeys = new JourneyCatalog(inner.Select(j => j.Build())),
            Scripts = new ScriptCatalog(
                new[] { ScriptGeneration.Legacy, ScriptGeneration.NextGeneration }.Select(g => new Script(
                    $"{g} id",
                    g.ToString(),
                    "",
                    g + ".js",
                    g
                ))
            ),
            Script = new ScriptServices
            {
                Clock = clock,
                Random = RandomSource.Seeded(1),
                Esvs = new NoEsvs(),
                Http = new HttpMessageInvoker(new SocketsHttpHandler()),
                Trace = Trace,
                Identities = Identities,
            },
        };
        Run = new JourneyRun(draft.Build(), services);
    }

    public JourneyRun Run { get; }

    public TraceList Trace { get; } = new();

    public ManagedStore Identities { get; }

    public Walk From(JourneyRequest request)
    {
        Run.Receive(request);
        return this;
    }

    public void Wait(TimeSpan time) => clock.Now += time;

    public async Task<JourneyStep> Go(params CallbackAnswer[] answers) =>
        await JourneyRunner.AdvanceAsync(Run, answers);

    public async Task<IReadOnlyList<Callback>> Asks(params CallbackAnswer[] answers) =>
        await Go(answers) is JourneyStep.Asks asks
            ? asks.Callbacks
            : throw new InvalidOperationException($"The journey asks nothing: {Run.LastStep}");

    public async Task<JourneyResult> End(params CallbackAnswer[] answers) =>
        await Go(answers) is JourneyStep.Ended ended
            ? ended.Result
            : throw new InvalidOperationException($"The journey does not end: {Run.LastStep}");

    private sealed class Settable : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class NoEsvs : IEsvs
    {
        public IEnumerable<string> Names => [];

        public string? Find(string propertyName) => null;
    }
}
