using JourneySim.Engine.Identities;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Running;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Scripts.Realm;
using JourneySim.Engine.Sessions;
using JourneySim.Engine.State;
using JourneySim.Fakes.Esvs;
using JourneySim.Fakes.Http;
using JourneySim.Nodes;
using JourneySim.Nodes.Utilities;

namespace JourneySim.Workspaces;

/// <summary>
/// What surrounds journeys when they run: everything that <c>journeysim.yaml</c> says, and the journeys and scripts themselves. A value: runs take
/// copies of what they change.
/// </summary>
public sealed record Workspace
{
    /// <summary>The folder; null when the workspace comes from no folder (the built-in example, a lone export).</summary>
    public string? Root { get; init; }

    /// <summary>Realm path, such as <c>/alpha</c>.</summary>
    public string Realm { get; init; } = "/alpha";

    public RhinoDialect Dialect { get; init; } = RhinoDialect.Aic;

    /// <summary>Which Java classes scripts may see.</summary>
    public ScriptClasses Classes { get; init; } = ScriptClasses.Default;

    /// <summary>The host name of the simulated tenant; null when there is none.</summary>
    public string? Tenant { get; init; }

    public IReadOnlyList<EsvRecord> Esvs { get; init; } = [];

    /// <summary>Texts by secret label, for the <c>secrets</c> binding.</summary>
    public IReadOnlyDictionary<string, string> Secrets { get; init; } = NoTexts;

    public IReadOnlyList<WorkspaceAccount> ServiceAccounts { get; init; } = [];

    /// <summary>Managed types beside those of the realm.</summary>
    public IReadOnlyList<ManagedType> ManagedTypes { get; init; } = [];

    /// <summary>The managed objects that are there when a run starts.</summary>
    public IReadOnlyList<ManagedSeed> Identities { get; init; } = [];

    /// <summary>Answers of <c>openidm.action</c> calls, by <c>resource?_action=name</c>.</summary>
    public IReadOnlyDictionary<string, object?> IdmActions { get; init; } =
        new Dictionary<string, object?>(StringComparer.Ordinal);

    public IReadOnlyList<HttpStub> Http { get; init; } = [];

    /// <summary>What the realm's configuration gives scripts: HTTP clients, caches, policy sets, applications.</summary>
    public ScriptRealm ScriptRealm { get; init; } = ScriptRealm.Empty;

    public NetworkSettings Network { get; init; } = NetworkSettings.Closed;

    /// <summary>Library scripts by name, for <c>require()</c>.</summary>
    public IReadOnlyDictionary<string, Script> Libraries { get; init; } =
        new Dictionary<string, Script>(StringComparer.Ordinal);

    /// <summary>What stands in the place of nodes; later ones of the same key win.</summary>
    public IReadOnlyList<StandIn> StandIns { get; init; } = [];

    /// <summary>What the realm's services are set to that nodes ask.</summary>
    public RealmServices RealmServices { get; init; } = RealmServices.Empty;

    public IReadOnlyDictionary<string, EmailTemplate> EmailTemplates { get; init; } =
        new Dictionary<string, EmailTemplate>(StringComparer.Ordinal);

    /// <summary>Sessions that a run or a test may start with, by name.</summary>
    public IReadOnlyDictionary<string, Session> Sessions { get; init; } =
        new Dictionary<string, Session>(StringComparer.Ordinal);

    /// <summary>The name of the session cookie.</summary>
    public string CookieName { get; init; } = "iPlanetDirectoryPro";

    public ScriptLimits ScriptLimits { get; init; } = ScriptLimits.Default;

    public RunLimits RunLimits { get; init; } = RunLimits.Default;

    /// <summary>All journeys that have no mistakes of their own.</summary>
    public JourneyCatalog Journeys { get; init; } = JourneyCatalog.Empty;

    public ScriptCatalog Scripts { get; init; } = ScriptCatalog.Empty;

    /// <summary>Node types of the user's own; one of a simulated name replaces it.</summary>
    public IReadOnlyList<NodeType> OwnNodes { get; init; } = [];

    /// <summary>Node types that were made in the node designer.</summary>
    public IReadOnlyList<DesignedNodeType> Designs { get; init; } = [];

    /// <summary>The node types of a run here: those simulated, those designed, the user's own, and those that a stand-in makes known.</summary>
    public NodeCatalog Nodes
    {
        get
        {
            var known = NodeLibrary.Catalog;
            if (Designs.Count + OwnNodes.Count > 0)
            {
                known = known.With(Designs.Select(d => d.Type)).With(OwnNodes);
            }

            return StandIns.Count == 0
                ? known
                : known.With(StandIns.Where(s => known.Find(s.Node) is null).Select(StandInNode.TypeOf));
        }
    }

    private static IReadOnlyDictionary<string, string> NoTexts { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal);
}
