using System.Text.Json;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Conformance.Seed;

/// <summary>One recorded scenario of the original token script.</summary>
internal sealed class SeedScenario(JsonElement json, SeedKeys keys)
{
    private readonly JsonElement setup = json.Member("setup") ?? default;

    public string Id { get; } = json.TextOf("id") ?? "";

    public IReadOnlyDictionary<string, string> Esvs =>
        setup.TextsOf("esvs").ToDictionary(e => e.Key, e => keys.Fill(e.Value), StringComparer.Ordinal);

    public IReadOnlyList<JsonElement> Http => [.. setup.ItemsOf("http")];

    public ScriptClasses Classes
    {
        get
        {
            var classes = setup.Member("classes") ?? default;
            return new ScriptClasses(
                classes.TextOf("list"),
                [.. classes.ItemsOf("plus").Select(p => p.GetString()!)],
                [.. classes.ItemsOf("minus").Select(p => p.GetString()!)]
            );
        }
    }

    public IReadOnlySet<string> OmittedBindings =>
        (setup.Member("bindings") ?? default)
            .ItemsOf("omit")
            .Select(o => o.GetString()!)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>True when the legacy script meets the next generation's logger.</summary>
    public bool NextGenerationLogger => (setup.Member("bindings") ?? default).TextOf("logger") == "logback";

    public JourneyState State()
    {
        var state = new JourneyState();
        var given = setup.Member("state") ?? default;
        foreach (var (key, value) in given.MapOf("shared"))
        {
            state.Shared[key] = value;
        }

        foreach (var (key, value) in given.MapOf("transient"))
        {
            state.Transient[key] = value;
        }

        return state;
    }
}
