using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Esvs;
using JourneySim.Engine.Identities;
using JourneySim.Engine.Identities.Resources;
using JourneySim.Engine.JavaScript;
using JourneySim.Engine.Requests;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Scripts.Realm;
using JourneySim.Engine.Sessions;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Testing.Journeys;

namespace JourneySim.Engine.Tests.JavaScript.Bindings;

/// <summary>Runs scripts of a node in the real host, in a small world that a test fills.</summary>
internal sealed class ScriptBench(ScriptGeneration generation)
{
    public static ScriptBench NextGeneration => new(ScriptGeneration.NextGeneration);

    public static ScriptBench Legacy => new(ScriptGeneration.Legacy);

    public JourneyState State { get; } = new();

    public StateMap Shared => State.Shared;

    public StateMap Transient => State.Transient;

    public IReadOnlyList<string> Inputs { get; init; } = ["*"];

    public IReadOnlyList<Callback> Callbacks { get; init; } = [];

    public JourneyRequest Request { get; init; } = JourneyRequest.Empty;

    public Session? Session { get; init; }

    public IReadOnlyDictionary<string, string> Esvs { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Secrets { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Libraries { get; init; } = new Dictionary<string, string>();

    public HttpMessageHandler Network { get; init; } = new Refusing();

    public ScriptLimits Limits { get; init; } = ScriptLimits.Default;

    public DateTimeOffset? Now { get; init; }

    public TimeProvider? Clock { get; init; }

    public ScriptClasses Classes { get; init; } = ScriptClasses.Default;

    public JavaAdditions Additions { get; init; } = JavaAdditions.None;

    public TraceList Trace { get; } = new();

    public ManagedStore Identities { get; } = Declared();

    public ScriptContext Context { get; init; }

    public string StoredContext { get; init; } = "AUTHENTICATION_TREE_DECISION_NODE";

    public IDeviceProfiles? DeviceProfiles { get; init; }

    public SocialProfile? Social { get; init; }

    public ScriptRealm Realm { get; init; } = ScriptRealm.Empty;

    public CacheContents Caches { get; } = new();

    public Dictionary<string, Func<StateMap, object?>> IdmActions { get; } = [];

    /// <summary>The text that a function with this body returns.</summary>
    public string? Ask(string body)
    {
        var result = Run(Keep($"String((function () {{ {body} }})())"));
        result
            .Should()
            .BeOfType<ScriptResult.Completed>($"{(result as ScriptResult.Failed)?.Failure.FullText} {result}");
        return Kept();
    }

    /// <summary>The text of the error that a function with this body throws, as the script sees it.</summary>
    public string? Error(string body) => Ask($"try {{ {body}; return 'no error'; }} catch (e) {{ return e; }}");

    public string? Kept() =>
        (State.Transient.GetValueOrDefault("result") ?? State.Shared.GetValueOrDefault("result")) as string;

    public ScriptResult.Completed Complete(string source) =>
        Run(source) switch
        {
            ScriptResult.Completed done => done,
            ScriptResult.Failed failed => throw new InvalidOperationException(failed.Failure.FullText),
            var other => throw new InvalidOperationException(other.ToString()),
        };

    public ScriptResult Run(string source)
    {
        var legacy = generation == ScriptGeneration.Legacy;
        var (shared, transient) = (State.Shared.DeepCopy(), State.Transient.DeepCopy());
        var result = new ScriptHost(additions: Additions).Run(
            new ScriptRequest
            {
                Script = new Script("id-1", "Probe Script", source, "probe.js", generation, StoredContext),
                Context = Context,
                DeviceProfiles = DeviceProfiles,
                Social = Social,
                Realm = "/alpha",
                State = State,
                Inputs = Inputs,
                SharedStateCopy = legacy ? shared : null,
                TransientStateCopy = legacy ? transient : null,
                Callbacks = Callbacks,
                Request = Request,
                ExistingSession = Session,
                Services = Services(),
            },
            TestContext.Current.CancellationToken
        );
        if (legacy)
        {
            Back(shared, State.Shared);
            Back(transient, State.Transient);
        }

        return result;
    }

    private ScriptServices Services() =>
        new()
        {
            Clock = Clock ?? (Now is { } now ? new Stopped(now) : TimeProvider.System),
            Random = RandomSource.Seeded(1),
            Esvs = new Known(Esvs),
            Http = new HttpMessageInvoker(Network),
            Trace = Trace,
            Secrets = Secrets,
            Identities = Identities,
            IdmActions = IdmActions,
            Realm = Realm,
            Idm = new IdmResources(Realm.IdmResources, RandomSource.Seeded(3).NextUuid),
            Caches = Caches,
            Limits = Limits,
            Classes = Classes,
            Libraries = Libraries.ToDictionary(
                l => l.Key,
                l => new Script(l.Key, l.Key, l.Value, l.Key + ".js", ScriptGeneration.NextGeneration, "LIBRARY")
            ),
        };

    private string Keep(string expression) =>
        generation == ScriptGeneration.Legacy
            ? $"transientState.put('result', {expression});"
            : $"nodeState.putTransient('result', {expression});";

    private static void Back(StateMap copy, StateMap layer)
    {
        foreach (var (key, value) in copy)
        {
            layer[key] = value;
        }
    }

    private static ManagedStore Declared()
    {
        var random = RandomSource.Seeded(7);
        var store = new ManagedStore(random.NextUuid);
        foreach (var type in ManagedType.OfRealm("alpha"))
        {
            store.Declare(type);
        }

        return store;
    }

    private sealed class Stopped(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    private sealed class Known(IReadOnlyDictionary<string, string> values) : IEsvs
    {
        public IEnumerable<string> Names => values.Keys;

        public string? Find(string propertyName) => values.GetValueOrDefault(propertyName);
    }

    private sealed class Refusing : HttpMessageHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new HttpRequestException(HttpRequestError.ConnectionError, "refused");

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => Task.FromResult(Send(request, cancellationToken));
    }
}
