using JourneySim.Engine.Esvs;
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

    public ScriptLimits Limits { get; init; } = ScriptLimits.Default;
}
