using System.Text.Json;
using JourneySim.Engine.Identities;
using JourneySim.Engine.Requests;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Sessions;
using JourneySim.Engine.State;

namespace JourneySim.Conformance.Tenant;

/// <summary>One recorded script of a Scripted Decision node with the world before its run.</summary>
internal sealed class TenantCase(JsonElement json)
{
    private readonly JsonElement setup = json.Member("setup") ?? default;

    public string Id { get; } = json.TextOf("id") ?? "";

    public string Realm => setup.TextOf("realm") ?? "/alpha";

    public IReadOnlyList<string> Outcomes =>
        setup.ItemsOf("outcomes").Select(o => o.GetString()!).ToList() is { Count: > 0 } named
            ? named
            : ["ok", "other"];

    public JsonElement Journey => setup.Member("journey") ?? default;

    public IReadOnlyList<JsonElement> Http => [.. setup.ItemsOf("http")];

    public IReadOnlyDictionary<string, string> Esvs => setup.TextsOf("esvs");

    public IReadOnlyDictionary<string, string> Secrets => setup.TextsOf("secrets");

    /// <summary>One list for each further pass.</summary>
    public IReadOnlyList<JsonElement> Answers => [.. setup.ItemsOf("answers")];

    public Script Script =>
        new(
            Id: "11111111-2222-4333-8444-555555555555",
            Name: setup.TextOf("scriptName") ?? "Case",
            Source: json.TextOf("source") ?? "",
            File: (setup.TextOf("scriptName") ?? Id) + ".js",
            Generation: json.TextOf("engine") == "nextgen" ? ScriptGeneration.NextGeneration : ScriptGeneration.Legacy
        );

    public IReadOnlyDictionary<string, Script> Libraries =>
        setup
            .TextsOf("libraries")
            .ToDictionary(
                l => l.Key,
                l => new Script(l.Key, l.Key, l.Value, l.Key + ".js", ScriptGeneration.NextGeneration, "LIBRARY"),
                StringComparer.Ordinal
            );

    public Session? Session =>
        setup.Member("session") is null ? null : new Session("case-session", setup.TextsOf("session"));

    public JourneyRequest Request =>
        new()
        {
            Headers = Pairs("headers"),
            Parameters = Pairs("parameters"),
            Cookies = setup.TextsOf("cookies"),
        };

    /// <summary>What AM puts into shared state before the first node, and the case's own.</summary>
    public JourneyState State()
    {
        var state = new JourneyState();
        state.Shared["realm"] = Realm;
        state.Shared["authLevel"] = 0;
        // Gone after the first question, so transient.
        state.Transient["maxAuthenticationSessionDuration"] = 20;
        var given = setup.Member("state") ?? default;
        Fill(state.Shared, given.MapOf("shared"));
        Fill(state.Transient, given.MapOf("transient"));
        new NodeState(state, ["*"]).MergeShared(given.MapOf("containers"));
        return state;
    }

    public ManagedStore Identities(RandomSource random)
    {
        var store = new ManagedStore(random.NextUuid);
        foreach (var type in ManagedType.OfRealm("alpha").Concat(ManagedType.OfRealm("bravo")))
        {
            store.Declare(type);
        }

        foreach (var user in setup.ItemsOf("identities"))
        {
            store.Seed("alpha_user", (StateMap)StateJson.Read(user)!);
        }

        foreach (var type in setup.MembersOf("managed"))
        {
            foreach (var record in type.Value.EnumerateArray())
            {
                store.Seed(type.Name["managed/".Length..], (StateMap)StateJson.Read(record)!);
            }
        }

        return store;
    }

    private static void Fill(StateMap target, StateMap from)
    {
        foreach (var (key, value) in from)
        {
            target[key] = value;
        }
    }

    private List<KeyValuePair<string, string>> Pairs(string name) =>
        [.. setup.ItemsOf(name).Select(p => KeyValuePair.Create(p[0].GetString()!, p[1].GetString()!))];
}
