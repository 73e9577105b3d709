using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;
using JourneySim.Nodes;

namespace JourneySim.Testing.Journeys;

/// <summary>A journey of one node, all of whose outcomes lead to Success; and the users that tests know.</summary>
public static class OneNode
{
    public const string UserId = "8d3b2c1a-0000-4000-8000-000000000001";

    public static Walk Of(string type, string settings = "{}", RealmServices? realm = null)
    {
        var alone = new JourneyDraft("J").Node("Node", type, settings).Build().Nodes["Node"];
        var outcomes = NodeLibrary.Catalog.OutcomesOf(alone) ?? ["outcome", "other"];
        return new Walk(
            new JourneyDraft("J").Node("Node", type, settings, [.. outcomes.Select(o => (o, "Success"))]),
            realm ?? RealmServices.Empty
        ).WithDemo();
    }

    /// <summary>Adds the user <c>demo</c>, whose password is <c>Secret1!</c>.</summary>
    public static Walk WithDemo(this Walk walk, params (string Name, object? Value)[] more)
    {
        var user = new StateMap
        {
            ["_id"] = UserId,
            ["userName"] = "demo",
            ["givenName"] = "D",
            ["sn"] = "Demo",
            ["mail"] = "demo@example.com",
            ["telephoneNumber"] = "+41791234567",
            ["password"] = "Secret1!",
            ["accountStatus"] = "active",
        };
        foreach (var (name, value) in more)
        {
            user[name] = value;
        }

        walk.Identities.Seed("alpha_user", user);
        return walk;
    }

    /// <summary>Says that the journey is about the user <c>demo</c>.</summary>
    public static Walk AsDemo(this Walk walk) => walk.Knowing("username", "demo");

    public static Walk Knowing(this Walk walk, string key, object? value)
    {
        walk.Run.State.Shared[key] = value;
        return walk;
    }

    public static Walk Secretly(this Walk walk, string key, object? value)
    {
        walk.Run.State.Transient[key] = value;
        return walk;
    }

    public static StateMap Demo(this Walk walk) => walk.Identities.FindByName("managed/alpha_user", "demo")!;
}
