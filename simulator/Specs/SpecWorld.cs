using JourneySim.Engine.Nodes;
using JourneySim.Engine.Requests;
using JourneySim.Engine.Scripts.Realm;
using JourneySim.Engine.Sessions;
using JourneySim.Engine.State;
using JourneySim.Fakes.Esvs;
using JourneySim.Fakes.Http;
using JourneySim.Fakes.Shapes;
using JourneySim.Loading.Source;
using JourneySim.Specs.Reading;
using JourneySim.Workspaces;

namespace JourneySim.Specs;

/// <summary>What a case is given beyond its workspace (<c>given:</c>). Later worlds go over earlier ones.</summary>
internal sealed record SpecWorld
{
    /// <summary>The time every case begins at unless it says otherwise, so that runs repeat.</summary>
    public static DateTimeOffset DefaultNow { get; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public DateTimeOffset? Now { get; init; }

    public int? Seed { get; init; }

    public IReadOnlyList<EsvRecord> Esvs { get; init; } = [];

    public IReadOnlyDictionary<string, string> Secrets { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyList<ManagedSeed> Identities { get; init; } = [];

    public IReadOnlyDictionary<string, object?> IdmActions { get; init; } =
        new Dictionary<string, object?>(StringComparer.Ordinal);

    public IReadOnlyList<HttpStub> Http { get; init; } = [];

    public IReadOnlyList<StandIn> StandIns { get; init; } = [];

    public IReadOnlyList<ScriptReplacement> Scripts { get; init; } = [];

    public Session? Session { get; init; }

    /// <summary>The name of a session of the workspace, in place of <see cref="Session"/>.</summary>
    public SourceScalar? NamedSession { get; init; }

    /// <summary>How closely answers of stubs have to look like those of the real endpoints; null is strict.</summary>
    public ShapeMode? Shapes { get; init; }

    public JourneyRequest Request { get; init; } = JourneyRequest.Empty;

    public StateMap Shared { get; init; } = [];

    public StateMap Transient { get; init; } = [];

    public StateMap Secure { get; init; } = [];

    /// <summary>Changes to the realm's services; null leaves the workspace's.</summary>
    public Func<RealmServices, RealmServices>? Realm { get; init; }

    /// <summary>What goes over the workspace's configuration of scripts.</summary>
    public ScriptRealm ScriptRealm { get; init; } = ScriptRealm.Empty;

    /// <summary>This world with another one put over it.</summary>
    public SpecWorld Under(SpecWorld over) =>
        new()
        {
            Now = over.Now ?? Now,
            Seed = over.Seed ?? Seed,
            Esvs = [.. Esvs, .. over.Esvs],
            Secrets = Secrets.Under(over.Secrets),
            Identities = [.. Identities, .. over.Identities],
            IdmActions = IdmActions.Under(over.IdmActions),
            Http = [.. over.Http, .. Http],
            StandIns = [.. StandIns, .. over.StandIns],
            Scripts = [.. Scripts, .. over.Scripts],
            Session = over.Session ?? (over.NamedSession is null ? Session : null),
            NamedSession = over.NamedSession ?? (over.Session is null ? NamedSession : null),
            Shapes = over.Shapes ?? Shapes,
            Request = RequestReader.Over(Request, over.Request),
            Shared = Over(Shared, over.Shared),
            Transient = Over(Transient, over.Transient),
            Secure = Over(Secure, over.Secure),
            ScriptRealm = ScriptRealm.Under(over.ScriptRealm),
            Realm =
                Realm is null ? over.Realm
                : over.Realm is null ? Realm
                : services => over.Realm(Realm(services)),
        };

    private static StateMap Over(StateMap under, StateMap over)
    {
        var all = under.DeepCopy();
        foreach (var (name, value) in over.DeepCopy())
        {
            all[name] = value;
        }

        return all;
    }
}
