using JourneySim.Engine.Scripts;
using JourneySim.Engine.Tracing;
using JourneySim.Fakes.Esvs;
using JourneySim.Fakes.Http;

namespace JourneySim.Workspaces;

/// <summary>What one run has beyond its workspace: options of the command line, the set-up of a test.</summary>
public sealed record RunSetup
{
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Makes chance repeatable; null is real chance.</summary>
    public int? Seed { get; init; }

    /// <summary>Runs the scripts.</summary>
    public required IScriptRunner ScriptRunner { get; init; }

    /// <summary>ESVs that come after the workspace's; of one name the last wins, and <see cref="EsvRecord.Unset"/> takes away.</summary>
    public IReadOnlyList<EsvRecord> Esvs { get; init; } = [];

    /// <summary>Other texts in the place of scripts.</summary>
    public IReadOnlyList<ScriptReplacement> Scripts { get; init; } = [];

    /// <summary>Answers that go before the workspace's.</summary>
    public IReadOnlyList<HttpStub> Http { get; init; } = [];

    /// <summary>Hosts that are really called, beside the workspace's.</summary>
    public IReadOnlyList<string> Live { get; init; } = [];

    /// <summary>Where requests go that no stub answers; null is the workspace's.</summary>
    public Uri? Upstream { get; init; }

    /// <summary>The way to live hosts and the upstream; null is the machine's network.</summary>
    public HttpMessageHandler? Peer { get; init; }

    /// <summary>Managed objects beside the workspace's.</summary>
    public IReadOnlyList<ManagedSeed> Identities { get; init; } = [];

    /// <summary>Secrets by label that go before the workspace's.</summary>
    public IReadOnlyDictionary<string, string> Secrets { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Answers of <c>openidm.action</c> that go before the workspace's.</summary>
    public IReadOnlyDictionary<string, object?> IdmActions { get; init; } =
        new Dictionary<string, object?>(StringComparer.Ordinal);

    /// <summary>Stand-ins that go before the workspace's.</summary>
    public IReadOnlyList<StandIn> StandIns { get; init; } = [];

    /// <summary>Receives the events of the run, secrets covered.</summary>
    public ITraceSink? Trace { get; init; }

    /// <summary>Receives the events of the run as they are, for whoever covers secrets himself.</summary>
    public ITraceSink? RawTrace { get; init; }

    /// <summary>Counts what scripts run; null counts nothing.</summary>
    public IScriptCoverage? Coverage { get; init; }

    /// <summary>Gives the trace its secrets as they are.</summary>
    public bool ShowSecrets { get; init; }
}
