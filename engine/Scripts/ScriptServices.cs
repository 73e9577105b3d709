using JourneySim.Engine.Esvs;
using JourneySim.Engine.Identities;
using JourneySim.Engine.Identities.Resources;
using JourneySim.Engine.Scripts.Realm;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.Scripts;

/// <summary>What a script reaches outside itself. One object a run; nothing else is reachable.</summary>
public sealed record ScriptServices
{
    public required TimeProvider Clock { get; init; }

    /// <summary>The run's chance: ids, keys and random numbers of scripts come from here.</summary>
    public required RandomSource Random { get; init; }

    public required IEsvs Esvs { get; init; }

    /// <summary>The only way to HTTP. Called synchronously, as AM's client blocks the script's thread.</summary>
    public required HttpMessageInvoker Http { get; init; }

    public required ITraceSink Trace { get; init; }

    /// <summary>Library scripts by name, for <c>require()</c>.</summary>
    public IReadOnlyDictionary<string, Script> Libraries { get; init; } =
        new Dictionary<string, Script>(StringComparer.Ordinal);

    /// <summary>Secret labels to their text, for the <c>secrets</c> binding.</summary>
    public IReadOnlyDictionary<string, string> Secrets { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The managed objects behind <c>openidm</c> and <c>idRepository</c>; null when the run has none.</summary>
    public ManagedStore? Identities { get; init; }

    /// <summary>Answers of <c>openidm.action</c> calls, by <c>resource?_action=name</c>; the argument is the content.</summary>
    public IReadOnlyDictionary<string, Func<StateMap, object?>> IdmActions { get; init; } =
        new Dictionary<string, Func<StateMap, object?>>(StringComparer.Ordinal);

    /// <summary>What identity management has beside managed objects.</summary>
    public IdmResources Idm { get; init; } =
        new(new Dictionary<string, object?>(StringComparer.Ordinal), () => Guid.Empty);

    /// <summary>What the realm is configured with.</summary>
    public ScriptRealm Realm { get; init; } = ScriptRealm.Empty;

    /// <summary>What the realm's caches hold; one object for all runs of a simulation.</summary>
    public CacheContents Caches { get; init; } = new();

    /// <summary>The name of the session cookie.</summary>
    public string CookieName { get; init; } = "iPlanetDirectoryPro";

    /// <summary>Which Java classes scripts may see.</summary>
    public ScriptClasses Classes { get; init; } = ScriptClasses.Default;

    /// <summary>Bindings that are left out, to try what a script does without them.</summary>
    public IReadOnlySet<string> OmittedBindings { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Gives legacy scripts the next generation's logger, to try what they do with it.</summary>
    public bool NextGenerationLogger { get; init; }

    /// <summary>Counts what scripts run; null when nobody asks.</summary>
    public IScriptCoverage? Coverage { get; init; }

    public ScriptLimits Limits { get; init; } = ScriptLimits.Default;
}
