using JourneySim.Engine.Identities;
using JourneySim.Engine.Identities.Resources;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Running;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Sessions;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Fakes;
using JourneySim.Fakes.Esvs;
using JourneySim.Fakes.Http;
using JourneySim.Fakes.Mail;
using JourneySim.Fakes.Tenant;

namespace JourneySim.Workspaces;

/// <summary>
/// A workspace made ready for runs: its ESVs, identities, network and tenant, alive and separate from those of any other simulation. Several runs of
/// one simulation share identities and tokens, as logins at one tenant do; a test takes a fresh one.
/// </summary>
public sealed class Simulation : IDisposable
{
    private readonly FakeNetwork network;
    private readonly HttpMessageInvoker http;

    /// <exception cref="BrokenKeyException">The key of a service account can't be used; its diagnostic says why.</exception>
    public Simulation(Workspace workspace, RunSetup setup)
    {
        Workspace = workspace = workspace with { StandIns = [.. workspace.StandIns, .. setup.StandIns] };
        Random = setup.Seed is { } seed ? RandomSource.Seeded(seed) : RandomSource.Strong;
        Trace = Sink(setup);
        var accounts = AccountKeys.Of(workspace, new EsvStore([.. workspace.Esvs, .. setup.Esvs]));
        Esvs = new EsvStore([.. AccountKeys.Esvs(workspace, accounts), .. workspace.Esvs, .. setup.Esvs]);
        Mask.AddAll(Esvs.SecretTexts);
        Mask.AddAll(accounts.Select(a => a.Jwk));
        var secrets = workspace.Secrets.Under(setup.Secrets);
        Mask.AddAll(secrets.Values);
        Seeds = ManagedSeeds.Of(workspace.Identities, setup.Identities);
        Mask.AddAll(Seeds.Select(i => i.Record.GetValueOrDefault("password")).OfType<string>());
        Identities = Store(workspace, Seeds, setup.Clock, Random, Trace);
        Tokens = new IssuedTokens(setup.Clock, Random, Mask);
        network = Network(workspace, setup, accounts);
        http = new HttpMessageInvoker(network);
        Services = new NodeServices
        {
            ScriptRunner = setup.ScriptRunner,
            Journeys = workspace.Journeys,
            Nodes = workspace.Nodes,
            Instead = new StandIns(workspace.StandIns).Instead,
            Realm = workspace.RealmServices,
            Scripts = new ScriptCatalog(workspace.Scripts.Scripts.Select(s => Replaced(s, setup))),
            Script = new ScriptServices
            {
                Clock = setup.Clock,
                Random = Random,
                Esvs = Esvs,
                Http = http,
                Trace = Trace,
                Libraries = workspace.Libraries.ToDictionary(
                    l => l.Key,
                    l => Replaced(l.Value, setup),
                    StringComparer.Ordinal
                ),
                Secrets = secrets,
                Identities = Identities,
                IdmActions = workspace
                    .IdmActions.Under(setup.IdmActions)
                    .ToDictionary(a => a.Key, a => Answer(a.Value), StringComparer.Ordinal),
                Realm = workspace.ScriptRealm,
                Idm = new IdmResources(workspace.ScriptRealm.IdmResources, Random.NextUuid),
                CookieName = workspace.CookieName,
                Classes = workspace.Classes,
                Limits = workspace.ScriptLimits,
                Coverage = setup.Coverage,
            },
        };
    }

    public Workspace Workspace { get; }

    /// <summary>What the nodes of a run reach.</summary>
    public NodeServices Services { get; }

    /// <summary>Covers the secrets of the runs in any text.</summary>
    public SecretMask Mask { get; } = new();

    /// <summary>Where events of the runs go, and those of whoever answers on their behalf.</summary>
    public ITraceSink Trace { get; }

    public RandomSource Random { get; }

    public EsvStore Esvs { get; }

    /// <summary>The managed objects as the runs left them.</summary>
    public ManagedStore Identities { get; }

    /// <summary>The managed objects as they were when the runs began.</summary>
    internal IReadOnlyList<ManagedSeed> Seeds { get; }

    /// <summary>The access tokens that the simulated tenant gave out.</summary>
    public IssuedTokens Tokens { get; }

    /// <summary>A new run of a journey.</summary>
    public JourneyRun Start(Journey journey, Session? existing = null) =>
        new(journey, Services, Workspace.RunLimits) { ExistingSession = existing };

    public void Dispose()
    {
        http.Dispose();
        network.Dispose();
    }

    private ITraceSink Sink(RunSetup setup)
    {
        ITraceSink given = setup.Trace ?? new TraceFork();
        given = setup.ShowSecrets ? given : new MaskedTraceSink(Mask, given);
        given = setup.RawTrace is { } raw ? new TraceFork(raw, given) : given;
        return Workspace.EmailTemplates.Count > 0 ? new FilledMails(Workspace.EmailTemplates, given) : given;
    }

    private FakeNetwork Network(Workspace workspace, RunSetup setup, IReadOnlyList<ServiceAccount> accounts) =>
        new(
            new FakeNetworkSettings
            {
                Clock = setup.Clock,
                Trace = Trace,
                Stubs = [.. setup.Http, .. workspace.Http],
                LiveHosts = [.. workspace.Network.Live, .. setup.Live],
                Upstream = setup.Upstream ?? workspace.Network.Upstream,
                Endpoints = workspace.Tenant is { } fqdn
                    ? [new TokenEndpoint(fqdn, accounts, Tokens, setup.Clock)]
                    : [],
                Peer = setup.Peer,
            }
        );

    private static ManagedStore Store(
        Workspace workspace,
        IReadOnlyList<ManagedSeed> seeds,
        TimeProvider clock,
        RandomSource random,
        ITraceSink trace
    )
    {
        var store = new ManagedStore(
            random.NextUuid,
            change =>
                trace.Emit(
                    new TraceEvent.ObjectChanged(change.Operation, change.Path, StateJson.Write(change.Record))
                    {
                        At = clock.GetUtcNow(),
                    }
                )
        );
        foreach (var type in workspace.ManagedTypes.Concat(ManagedType.OfRealm(workspace.Realm.Trim('/'))))
        {
            store.Declare(type);
        }

        foreach (var seed in seeds)
        {
            store.Seed(seed.Type, seed.Record);
        }

        return store;
    }

    private static Func<StateMap, object?> Answer(object? value) =>
        _ =>
            value switch
            {
                StateMap map => map.DeepCopy(),
                StateList list => list.DeepCopy(),
                _ => value,
            };

    private static Script Replaced(Script script, RunSetup setup) =>
        setup.Scripts.LastOrDefault(r => r.Name == script.Name || r.Name == script.Id) is { } other
            ? script with
            {
                Source = other.Source,
                File = other.File,
            }
            : script;
}
